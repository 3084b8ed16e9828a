import { Inject, Injectable } from '@nestjs/common';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { zaakVanDossier } from '../persistence/zaak-taken';
import { ZaakTermijnen } from './zaak-termijnen';
import { rapportenVan } from './zaak-rapporten';

/** At the inspectie: nobody reacted on the concept report, so the time for the final one begins at the end of that term. */
@Injectable()
export class BeginEindrapportWanneerTermijnVerlopen implements Gebeurtenisverwerker {
  readonly naam = 'begin-eindrapport-wanneer-termijn-verlopen';
  readonly soort = 'TermijnVerlopen';

  constructor(
    private readonly zaakTermijnen: ZaakTermijnen,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const zaak = await zaakVanDossier(tx, wie, ids['dossierId']);
    if (zaak?.status !== 'EIGEN_ONDERZOEK') return;
    // Another term of this case may be the one that passed; met by a reaction it is open no more.
    const reactie = await this.termijnen.open(tx, wie, { onderwerpId: zaak.id, code: 'IGJ_REACTIE_CONCEPT' });
    if (!reactie || reactie.vervaltOp > nu) return;
    const eind = { onderwerpId: zaak.id, code: 'IGJ_EINDRAPPORT' } as const;
    const { eind: verstuurd } = await rapportenVan(tx, wie, zaak);
    if (verstuurd || (await this.termijnen.open(tx, wie, eind))) return;
    // A term ends at 24:00: the last moment of its last day, so that the next day is the first that counts.
    const beginOp = new Date(reactie.vervaltOp.getTime() - 1);
    const t = { code: 'IGJ_EINDRAPPORT', beginOp, beginSoort: 'REACTIETIJD_VOORBIJ' } as const;
    await this.zaakTermijnen.start(tx, wie, zaak, { ...t, eigenaarId: reactie.eigenaarId }, nu);
  }
}
