import { Inject, Injectable } from '@nestjs/common';
import { INSTANTIES, instantieVan, type Instantie, type OntvangstbevestigingKopie } from '@meldbaken/igj/contract';
import { bevestigingSoort, leesOntvangstbevestiging, meldTermijnen, overgang } from '@meldbaken/igj/model';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { zetInOutbox, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import {
  externeMeldingVanOverdracht,
  legBevestigingVast,
  type ExterneMeldingKop,
} from '../persistence/externe-melding-taken';
import { startMeldingTermijn } from '../persistence/melding-termijn';
import { rapportageDag } from '../persistence/rapportage-dag';

/** The report is in, or nobody waits for it any more. */
const KLAAR = ['RAPPORTAGE_INGEDIEND', 'AANVULLENDE_VRAGEN', 'AFGESLOTEN', 'OVERGENOMEN'] as const;
/** States that a report can reach before its confirmation comes: it keeps the state, and what was confirmed is kept too. */
const VERDER = [...KLAAR, 'INGETROKKEN'] as const;

/** At the provider: the authority confirmed receipt, and may have asked for a report. */
@Injectable()
export class VerwerkBevestigingWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-bevestiging-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    @Inject(TERMIJN_POORT) readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const ontvangst = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!ontvangst) throw new Error('igj: the receipt is not there');
    const instantie = INSTANTIES.find((i) => bevestigingSoort(i) === ontvangst.soort);
    if (!instantie || ontvangst.dossierId !== null) return;
    const kop = await externeMeldingVanOverdracht(tx, wie, ontvangst.antwoordOp);
    if (!kop || instantieVan(kop.categorie) !== instantie)
      throw new Error('igj: a confirmation of nothing that we sent');
    const kopie = lees(ontvangst.inhoud, instantie);
    const { rapport } = meldTermijnen(kop.categorie);
    const naar = overgang(kop.status, 'ONTVANG_BEVESTIGING');
    const status = isWeigering(naar) && VERDER.some((s) => s === kop.status) ? kop.status : naar;
    if (isWeigering(status)) throw new Error(`igj: a confirmation of a report that stands at ${kop.status}`);
    await this.overdrachten.koppel(tx, wie, ontvangst.id, kop.dossierId);
    // The moment of sending is the passage's word; the one inside the copy is only the sender's.
    const bevestigdOp = ontvangst.verzondenOp;
    const rapportageUiterlijk = rapportageDag(
      this.termijnen,
      kopie.rapportageGevraagd,
      kopie.rapportageUiterlijk,
      bevestigdOp,
      rapport,
    );
    await legBevestigingVast(tx, wie, kop, { ...kopie, status, bevestigdOp, rapportageUiterlijk });
    if (kopie.rapportageGevraagd && !KLAAR.some((s) => s === kop.status)) {
      const t = { code: rapport, beginOp: bevestigdOp, beginSoort: 'GEVRAAGD', aanleidingId: kop.id };
      await startMeldingTermijn(this, tx, wie, kop, { ...t, uiterlijk: kopie.rapportageUiterlijk }, nu);
    }
    await this.meld(tx, wie, kop, nu);
  }

  private async meld(tx: Transactie, wie: SysteemInzage, kop: ExterneMeldingKop, nu: Date): Promise<void> {
    const ontvangers = [kop.opstellerId, ...(kop.bekrachtigdDoor === null ? [] : [kop.bekrachtigdDoor])];
    const bericht = {
      soort: 'ONTVANGST_BEVESTIGD' as const,
      sleutel: `ontvangst-bevestigd:${kop.id}`,
      pad: kop.pad,
      mail: true,
    };
    await this.notificaties.schrijf(tx, wie, { dossierId: kop.dossierId, ontvangers, ...bericht }, nu);
    const ids = {
      dossierId: kop.dossierId,
      ...(kop.los ? {} : { meldingId: kop.meldingId }),
      externeMeldingId: kop.id,
      categorie: kop.categorie,
    };
    await zetInOutbox(tx, { soort: 'BevestigingOntvangen', organisatieId: wie.organisatieId, ids }, nu);
  }
}

function lees(inhoud: string, instantie: Instantie): OntvangstbevestigingKopie {
  const kopie = leesOntvangstbevestiging(JSON.parse(inhoud), instantie);
  if (isWeigering(kopie)) throw new Error(`igj: confirmation refused: ${kopie.code} ${kopie.veld ?? ''}`);
  return kopie;
}
