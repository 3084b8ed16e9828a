import { Injectable } from '@nestjs/common';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Berichtverwerker, OntvangenBericht } from '../briefwisseling/berichtverwerker';
import type { ZaakKop } from '../persistence/zaak-taken';
import { rapportenVan } from './zaak-rapporten';
import { ZaakTermijnen } from './zaak-termijnen';

/** At the inspectie: with the reaction the time for the final report begins. */
@Injectable()
export class ReactieVerwerker implements Berichtverwerker {
  readonly soorten = ['REACTIE'] as const;

  constructor(
    private readonly termijnen: ZaakTermijnen,
    private readonly dossiers: Dossiers,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, b: OntvangenBericht, nu: Date): Promise<void> {
    if (b.over !== 'ZAAK') return;
    const { concept, eind } = await rapportenVan(tx, wie, b.zaak);
    // On an older concept: the newer one has its own time to react.
    if (concept !== b.kopie.antwoordOp) return;
    const tot = await this.termijnen.tot(tx, wie, b.zaak, 'IGJ_REACTIE_CONCEPT');
    await this.termijnen.haal(tx, wie, b.zaak, 'IGJ_REACTIE_CONCEPT', nu, b.verzondenOp);
    const eigenaarId = await this.eigenaar(tx, wie, b.zaak);
    // A reaction on a case that was closed meanwhile, or after the final report, is kept and starts nothing.
    if (eind || b.zaak.status !== 'EIGEN_ONDERZOEK' || eigenaarId === null) return;
    // Too late: the time for the final report began when the time to react had passed, and stays as it is.
    const teLaat = tot !== null && b.verzondenOp >= tot;
    if (teLaat && (await this.termijnen.tot(tx, wie, b.zaak, 'IGJ_EINDRAPPORT')) !== null) return;
    const t = { code: 'IGJ_EINDRAPPORT', beginOp: b.verzondenOp, beginSoort: 'REACTIE', eigenaarId } as const;
    await this.termijnen.start(tx, wie, b.zaak, t, nu);
  }

  private async eigenaar(tx: Transactie, wie: SysteemInzage, zaak: ZaakKop): Promise<string | null> {
    if (zaak.inspecteurId !== null) return zaak.inspecteurId;
    const [eerste] = await this.dossiers.leden(tx, wie.organisatieId, zaak.dossierId, ['INTAKE']);
    return eerste ?? null;
  }
}
