import { Inject, Injectable } from '@nestjs/common';
import { instantieVan } from '@meldbaken/igj/contract';
import { meldTermijnen, zinVoor } from '@meldbaken/igj/model';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { Berichtverwerker, OntvangenBericht } from '../briefwisseling/berichtverwerker';
import { externeMeldingNaar, type ExterneMeldingKop } from '../persistence/externe-melding-taken';
import { startMeldingTermijn } from '../persistence/melding-termijn';

/** At the provider: the inspectie examines itself, asks for a reaction on its concept, or closes. */
@Injectable()
export class InspectieBesluitVerwerker implements Berichtverwerker {
  readonly soorten = ['EIGEN_ONDERZOEK', 'CONCEPTRAPPORT', 'EINDRAPPORT', 'AFSLUITING'] as const;

  constructor(
    readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, b: OntvangenBericht, nu: Date): Promise<void> {
    if (b.over !== 'EXTERNE_MELDING') return;
    const { kop, kopie, verzondenOp } = b;
    const zin = (tekst: string): string => zinVoor(instantieVan(kop.categorie), tekst);
    if (kopie.bericht === 'CONCEPTRAPPORT') {
      // Counted here by the same rule from the same moment: the day is the one that the inspectie named.
      const t = { beginOp: verzondenOp, beginSoort: 'ONTVANGEN', uiterlijk: null, aanleidingId: kop.id };
      await startMeldingTermijn(this, tx, wie, kop, { ...t, code: 'IGJ_REACTIE_CONCEPT' }, nu);
    }
    if (kopie.bericht === 'EIGEN_ONDERZOEK') {
      await externeMeldingNaar(tx, wie, kop, 'ONTVANG_OVERNAME', verzondenOp);
      await this.stop(tx, wie, kop, [meldTermijnen(kop.categorie).rapport], zin('De IGJ onderzoekt zelf'), nu);
    }
    if (kopie.bericht === 'EINDRAPPORT')
      await this.stop(tx, wie, kop, ['IGJ_REACTIE_CONCEPT'], 'Het eindrapport is er', nu);
    if (kopie.bericht === 'AFSLUITING') {
      await externeMeldingNaar(tx, wie, kop, 'ONTVANG_AFSLUITING', verzondenOp);
      const { aanvullen, rapport, vraag } = meldTermijnen(kop.categorie);
      await this.stop(tx, wie, kop, [aanvullen, rapport, 'IGJ_REACTIE_CONCEPT'], zin('De IGJ sloot de zaak'), nu);
      await this.termijnen.laatVervallen(
        tx,
        wie,
        {
          onderwerpId: kop.meldingId,
          code: vraag,
          aanleidingIds: await vragen(tx, wie, kop),
          reden: zin('De IGJ sloot de zaak'),
        },
        nu,
      );
    }
  }

  /** Only the terms of this report: another report on the same subject has its own. */
  private async stop(
    tx: Transactie,
    wie: SysteemInzage,
    kop: ExterneMeldingKop,
    codes: readonly TermijnCode[],
    reden: string,
    nu: Date,
  ): Promise<void> {
    for (const code of codes)
      await this.termijnen.laatVervallen(
        tx,
        wie,
        { onderwerpId: kop.meldingId, code, aanleidingIds: [kop.id], reden },
        nu,
      );
  }
}

async function vragen(tx: Transactie, wie: SysteemInzage, kop: ExterneMeldingKop): Promise<string[]> {
  const rijen = await tx.rijen<{ id: string }>(
    `select id from igj.bericht where organisatie_id = $1 and over = 'EXTERNE_MELDING' and over_id = $2 and soort = 'VRAAG'`,
    [wie.organisatieId, kop.id],
  );
  return rijen.map((r) => r.id);
}
