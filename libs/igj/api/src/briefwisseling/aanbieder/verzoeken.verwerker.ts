import { Inject, Injectable } from '@nestjs/common';
import { meldTermijnen } from '@meldbaken/igj/model';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort, type WelkeTermijn } from '@meldbaken/termijn/contract';
import { externeMeldingNaar, type ExterneMeldingKop } from '../../persistence/externe-melding-taken';
import { startMeldingTermijn } from '../../persistence/melding-termijn';
import type { Berichtverwerker, OntvangenBericht } from '../berichtverwerker';

const STOND_STIL = 'De termijn stond stil toen er uitstel kwam.';

/** At the provider: what the inspectie asks starts a term, and more time moves one. */
@Injectable()
export class VerzoekenVerwerker implements Berichtverwerker {
  readonly soorten = ['AANVULVERZOEK', 'VRAAG', 'UITSTELBESLUIT'] as const;

  constructor(
    readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, b: OntvangenBericht, nu: Date): Promise<void> {
    if (b.over !== 'EXTERNE_MELDING') return;
    const { kop, kopie, verzondenOp: beginOp, berichtId } = b;
    const vraag = { beginOp, beginSoort: 'GEVRAAGD' };
    const termijn = meldTermijnen(kop.categorie);
    if (kopie.bericht === 'AANVULVERZOEK') {
      const t = { ...vraag, code: termijn.aanvullen, uiterlijk: null, aanleidingId: kop.id };
      await startMeldingTermijn(this, tx, wie, kop, t, nu);
    }
    if (kopie.bericht === 'VRAAG') {
      const t = { ...vraag, code: termijn.vraag, uiterlijk: kopie.uiterlijk, aanleidingId: berichtId };
      await startMeldingTermijn(this, tx, wie, kop, t, nu);
      await externeMeldingNaar(tx, wie, kop, 'ONTVANG_VRAGEN', beginOp);
    }
    if (kopie.bericht === 'UITSTELBESLUIT' && kopie.uiterlijk !== null)
      await this.verzet(tx, wie, kop, kopie.uiterlijk, nu);
  }

  /** The open term of the report ends on the day that was granted; it still began when it was asked. */
  private async verzet(
    tx: Transactie,
    wie: SysteemInzage,
    kop: ExterneMeldingKop,
    uiterlijk: string,
    nu: Date,
  ): Promise<void> {
    const rij = await tx.rij<{ bevestigdOp: Date | null }>(
      `update igj.externe_melding set rapportage_uiterlijk = $3, versie = versie + 1
       where organisatie_id = $1 and id = $2 returning bevestigd_op as "bevestigdOp"`,
      [wie.organisatieId, kop.id, uiterlijk],
    );
    const code = meldTermijnen(kop.categorie).rapport;
    const wat = { onderwerpId: kop.meldingId, code, aanleidingIds: [kop.id] };
    const open = await this.termijnen.open(tx, wie, wat);
    if (!rij?.bevestigdOp || !open) return;
    const t = { beginOp: rij.bevestigdOp, beginSoort: 'GEVRAAGD', uiterlijk, aanleidingId: kop.id };
    await startMeldingTermijn(this, tx, wie, kop, { ...t, code }, nu);
    if (open.opgeschort) await this.houdStil(tx, wie, wat, nu);
  }

  /** More time does not make a clock run that the inspectie stopped. */
  private async houdStil(tx: Transactie, wie: SysteemInzage, wat: WelkeTermijn, nu: Date): Promise<void> {
    const uit = await this.termijnen.schortOp(tx, wie, { ...wat, reden: STOND_STIL }, nu);
    if (isWeigering(uit)) throw new Error(`igj: a term that stood still cannot stand still: ${uit.code}`);
  }
}
