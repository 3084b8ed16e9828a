import { Inject, Injectable } from '@nestjs/common';
import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import {
  controleerHandAntwoord,
  controleerVraagBeantwoord,
  meldTermijnen,
  naHandAntwoord,
  wachtOpRapport,
  type HandAntwoord,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { Handzendingen } from '../opstellen/handzending.repository';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { startMeldingTermijn } from '../persistence/melding-termijn';
import { rapportageDag } from '../persistence/rapportage-dag';
import { ExterneMeldingLezer } from '../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { verouderd } from '../verouderd';
import { HandAntwoorden } from './hand-antwoorden.repository';

export interface HandAntwoordVastleggen {
  sleutel: string;
  id: string;
  versie: number;
  antwoord: HandAntwoord;
}

type MetMoment = HandAntwoord & { op: Date };

/** After a report that was sent by hand the authority answers by hand too: what it said moves the state and the clock. */
@Injectable()
export class HandAntwoordHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly antwoorden: HandAntwoorden,
    private readonly handzendingen: Handzendingen,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
    readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) readonly termijnen: TermijnPoort,
  ) {}

  async voerUit(inzage: Inzage, i: HandAntwoordVastleggen): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const h = {
      handeling: 'antwoord-vastleggen',
      onderwerp: 'ExterneMelding',
      onderwerpId: i.id,
      velden: [i.antwoord.soort],
    };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'antwoord-vastleggen', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const lees = (): Promise<ExterneMelding | null> => this.lezer.binnen(tx, inzage, rij.id);
      if (await this.antwoorden.bekend(tx, rij.id, i.sleutel)) return (await lees()) ?? nietGevonden();
      if (rij.versie !== i.versie) return verouderd(await lees());
      const fout = await this.legVast(tx, inzage, rij, i, nu);
      return fout ?? (await lees()) ?? nietGevonden();
    });
  }

  private async legVast(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    { antwoord, sleutel }: HandAntwoordVastleggen,
    nu: Date,
  ): Promise<Weigering | null> {
    if (!(await this.handzendingen.van(tx, rij.id))) return komtVanzelf();
    const naar = naHandAntwoord(rij.status, antwoord.soort);
    if (isWeigering(naar)) return naar;
    const nietOp = await this.nietOp(tx, rij, antwoord);
    if (nietOp) return nietOp;
    const [verstuurd] = await this.handzendingen.verstuurd(tx, rij.id);
    if (!verstuurd) return nietGevonden();
    const fout = alsGeweigerdMetVelden(controleerHandAntwoord(antwoord, verstuurd.op, nu));
    if (fout) return fout;
    if (!antwoord.op) return nietGevonden();
    const a: MetMoment = { ...netjes(antwoord), op: antwoord.op };
    const id = await this.antwoorden.legVast(tx, inzage, rij, { ...a, sleutel }, nu);
    if (a.soort === 'VRAAG' || a.soort === 'ANTWOORD') {
      await this.vraag(tx, inzage, rij, { ...a, id }, naar, nu);
      return null;
    }
    if (a.soort === 'AFSLUITING') {
      await this.meldingen.overgang(tx, inzage, rij, naar, nu);
      await this.sluitTermijnen(tx, inzage, rij, nu);
      return null;
    }
    const gevraagd = a.rapportageGevraagd === true;
    const uiterlijk = rapportageDag(
      this.termijnen,
      gevraagd,
      a.rapportageUiterlijk,
      a.op,
      meldTermijnen(rij.categorie).rapport,
    );
    await this.meldingen.handBevestigd(tx, inzage, rij, { status: naar, ...a, gevraagd, uiterlijk }, nu);
    if (wachtOpRapport(naar)) await this.zetKlok(tx, inzage, rij, a, nu);
    return null;
  }

  private async nietOp(tx: Transactie, rij: ExterneMeldingRij, a: HandAntwoord): Promise<Weigering | null> {
    if (a.soort !== 'ANTWOORD') return null;
    const fout = controleerVraagBeantwoord(a, await this.antwoorden.vraag(tx, rij.id, a.vraagId));
    return fout && alsGeweigerdMetVelden([fout]);
  }

  /** A question with a day starts a term; our answer meets it. The last answer ends the time of questions. */
  private async vraag(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    a: MetMoment & { id: string },
    naar: ExterneMeldingStatus,
    nu: Date,
  ): Promise<void> {
    const code = meldTermijnen(rij.categorie).vraag;
    const open = (await this.antwoorden.vragen(tx, rij.id)).some((v) => v.open);
    if (a.soort === 'VRAAG' || !open) await this.zetStand(tx, inzage, rij, naar, nu);
    else await this.meldingen.raak(tx, rij);
    if (a.soort === 'ANTWOORD') {
      const wat = { onderwerpId: rij.meldingId, code, aanleidingIds: a.vraagId === null ? [] : [a.vraagId] };
      await this.termijnen.haal(tx, inzage, { ...wat, op: a.op }, nu);
      return;
    }
    if (a.uiterlijk === null) return;
    const t = { code, beginOp: a.op, beginSoort: 'GEVRAAGD', uiterlijk: a.uiterlijk, aanleidingId: a.id };
    await startMeldingTermijn(this, tx, inzage, rij, t, nu);
  }

  private zetStand(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    naar: ExterneMeldingStatus,
    nu: Date,
  ): Promise<void> {
    return naar === rij.status ? this.meldingen.raak(tx, rij) : this.meldingen.overgang(tx, inzage, rij, naar, nu);
  }

  /** The newest confirmation decides: more time is a later day, and no report any more ends the clock. */
  private async zetKlok(tx: Transactie, inzage: Inzage, rij: ExterneMeldingRij, a: MetMoment, nu: Date): Promise<void> {
    const code = meldTermijnen(rij.categorie).rapport;
    const wat = { onderwerpId: rij.meldingId, code, aanleidingIds: [rij.id] };
    if (a.rapportageGevraagd !== true) {
      await this.termijnen.laatVervallen(tx, inzage, { ...wat, reden: 'Er is geen rapport meer gevraagd' }, nu);
      return;
    }
    const t = { code, beginOp: a.op, beginSoort: 'GEVRAAGD', uiterlijk: a.rapportageUiterlijk, aanleidingId: rij.id };
    await startMeldingTermijn(this, tx, inzage, rij, t, nu);
  }

  private async sluitTermijnen(tx: Transactie, inzage: Inzage, rij: ExterneMeldingRij, nu: Date): Promise<void> {
    const { rapport, aanvullen, vraag } = meldTermijnen(rij.categorie);
    const vragen = (await this.antwoorden.vragen(tx, rij.id)).map((v) => v.id);
    const wat = { onderwerpId: rij.meldingId, reden: 'De zaak is gesloten' };
    for (const code of [rapport, aanvullen])
      await this.termijnen.laatVervallen(tx, inzage, { ...wat, code, aanleidingIds: [rij.id] }, nu);
    await this.termijnen.laatVervallen(tx, inzage, { ...wat, code: vraag, aanleidingIds: vragen }, nu);
  }
}

const netjes = (a: HandAntwoord): HandAntwoord => ({
  ...a,
  kenmerk: a.kenmerk?.replaceAll('\u0000', '').trim() || null,
});

const komtVanzelf = (): Weigering =>
  weiger('IGJ_NIET_MET_DE_HAND', 'Deze melding ging via Meldbaken. Het antwoord komt hier vanzelf.', {
    watDan: 'Kijk bij Briefwisseling.',
  });
