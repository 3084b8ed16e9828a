import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  FeitSoort,
  ReferentGegevens,
  ReferentieInhoud,
  ReferentieStand,
  ReferentieStapSoort,
  ReferentieVraag,
  ToestemmingWijze,
} from '@meldbaken/vergewis/contract';
import {
  REFERENTIE_VRAAG_TEKST,
  controleerAntwoorden,
  controleerBespreking,
  controleerIntrekking,
  controleerReferentieOordeel,
  controleerToestemming,
  controleerVragen,
  gevraagdeEisen,
  kaalFeit,
  versieOp,
  type NieuweAntwoorden,
} from '@meldbaken/vergewis/model';
import { DienstverbandRijen, type DienstverbandRij } from '../persistence/dienstverband.rijen';
import { DossierLezer } from '../persistence/dossier.lezer';
import { Feiten } from '../persistence/feiten';
import { Stappen } from '../stappen/stappen';
import { verouderd } from '../uitkomst';
import { aanvraagVervalt } from './aanvraag-vervalt';
import { ReferentiesLezer, naarDossier } from './referenties.lezer';
import type { Referentiedossier } from './referenties.type';

/** On which file, with which key, and what the caller saw. */
export interface Daad {
  sleutel: string;
  id: string;
  versie: number;
}

interface Gevolg {
  soort: ReferentieStapSoort;
  op: string;
  referentId?: string;
  uitkomst?: string;
  inhoud: ReferentieInhoud;
  /** What it means for the requirement, if anything. */
  feit?: { soort: FeitSoort; toelichting?: string };
}

interface Gegeven {
  tx: Transactie;
  rij: DienstverbandRij;
  stand: ReferentieStand;
  vandaag: string;
}

/** Asking referees: consent first, then questions about the work, answers as told, and the applicant heard about a doubt. */
@Injectable()
export class ReferentiesHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly dossiers: DossierLezer,
    private readonly stappen: Stappen,
    private readonly feiten: Feiten,
    private readonly lezer: ReferentiesLezer,
    private readonly klok: Klok,
  ) {}

  geefToestemming(
    inzage: Inzage,
    daad: Daad,
    t: { gegevenOp: string; wijze: ToestemmingWijze; referenten: readonly ReferentGegevens[] },
  ): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'TOESTEMMING', async ({ tx, rij, stand, vandaag }) => {
      if (t.wijze === 'LINK') return nietVanHr();
      const nodig = await this.nodig(tx, inzage, rij.id, vandaag);
      const fout = alsGeweigerdMetVelden(controleerToestemming(t, nodig, rij.eindeOp, stand, vandaag));
      const referenten = t.referenten.map((r) => ({ id: uuidv7(), ...kaal(r) }));
      return fout ?? { soort: 'TOESTEMMING', op: t.gegevenOp, uitkomst: t.wijze, inhoud: { referenten } };
    });
  }

  trekIn(inzage: Inzage, daad: Daad, op: string): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'INTREKKING', ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerIntrekking(op, stand, vandaag));
      return fout ?? { soort: 'INTREKKING', op, inhoud: {} };
    });
  }

  vraag(
    inzage: Inzage,
    daad: Daad,
    v: { referentId: string; op: string; vragen: readonly ReferentieVraag[]; eigenVragen: readonly string[] },
  ): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'GEVRAAGD', ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerVragen(v, stand, vandaag));
      if (fout) return fout;
      const eigen = v.eigenVragen.map((e) => e.trim()).filter((e) => e !== '');
      const vragen = [...v.vragen.map((c) => REFERENTIE_VRAAG_TEKST[c]), ...eigen];
      const al = stand.referenten.some((r) => r.stand === 'GEVRAAGD');
      const feit = al ? {} : { feit: { soort: 'AANGEVRAAGD' as const } };
      return { soort: 'GEVRAAGD', op: v.op, referentId: v.referentId, inhoud: { vragen }, ...feit };
    });
  }

  beantwoord(inzage: Inzage, daad: Daad, a: NieuweAntwoorden): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'BEANTWOORD', ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerAntwoorden(a, stand, vandaag));
      if (fout) return fout;
      const twijfel = a.twijfel?.trim() ?? null;
      return {
        soort: 'BEANTWOORD',
        op: a.op,
        referentId: a.referentId,
        uitkomst: twijfel === null ? 'GEEN_TWIJFEL' : 'TWIJFEL',
        inhoud: { antwoorden: a.antwoorden.map((x) => x.trim()), ...(twijfel !== null && { tekst: twijfel }) },
        feit: { soort: twijfel === null ? 'ONTVANGEN' : 'IN_BEOORDELING' },
      };
    });
  }

  bespreek(
    inzage: Inzage,
    daad: Daad,
    b: { referentId: string; op: string; reactie: string; twijfelBlijft: boolean },
  ): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'BESPROKEN', ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerBespreking(b, stand, vandaag));
      return (
        fout ?? {
          soort: 'BESPROKEN',
          op: b.op,
          referentId: b.referentId,
          uitkomst: b.twijfelBlijft ? 'BLIJFT' : 'WEG',
          inhoud: { tekst: b.reactie.trim() },
        }
      );
    });
  }

  beoordeel(
    inzage: Inzage,
    daad: Daad,
    o: { akkoord: boolean; toelichting: string },
  ): Promise<Referentiedossier | Weigering> {
    return this.doe(inzage, daad, 'BEOORDEELD', ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerReferentieOordeel(o, stand));
      if (fout) return fout;
      const soort = o.akkoord ? ('AKKOORD' as const) : ('BEZWAAR' as const);
      const toelichting = o.toelichting.trim();
      return {
        soort: 'BEOORDEELD',
        op: vandaag,
        uitkomst: soort,
        inhoud: { tekst: toelichting },
        feit: { soort, toelichting },
      };
    });
  }

  private async doe(
    inzage: Inzage,
    { sleutel, id, versie }: Daad,
    wat: ReferentieStapSoort,
    maak: (g: Gegeven) => Gevolg | Weigering | Promise<Gevolg | Weigering>,
  ): Promise<Referentiedossier | Weigering> {
    const nu = this.klok.nu();
    const spoor = {
      handeling: 'vastleggen',
      onderwerp: 'Dienstverband',
      onderwerpId: id,
      velden: ['referenties', wat],
    };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'vastleggen', id);
      if (!rij) return nietGevonden();
      const stand = await this.lezer.stand(tx, inzage, id);
      if (await this.stappen.eerder(tx, inzage, sleutel)) return naarDossier(id, stand);
      if (stand.versie !== versie) return verouderd(naarDossier(id, stand));
      const uit = await maak({ tx, rij, stand, vandaag: dagVan(nu) });
      if ('code' in uit) return uit;
      await this.schrijf(tx, inzage, { sleutel, id, versie }, uit, nu);
      if (wat === 'INTREKKING')
        await aanvraagVervalt(tx, inzage, this.feiten, { dienstverbandId: id, sleutel, op: uit.op }, nu);
      return naarDossier(id, await this.lezer.stand(tx, inzage, id));
    });
  }

  private async schrijf(tx: Transactie, inzage: Inzage, { sleutel, id }: Daad, g: Gevolg, nu: Date): Promise<void> {
    const stap = { dienstverbandId: id, deel: 'REFERENTIES' as const, sleutel, soort: g.soort, op: g.op };
    const meer = { zaakId: g.referentId ?? null, uitkomst: g.uitkomst ?? null, inhoud: g.inhoud };
    await this.stappen.schrijf(tx, inzage, { ...stap, ...meer }, nu);
    if (!g.feit) return;
    const feit = { ...kaalFeit('REFERENTIES', g.feit.soort, g.op), toelichting: g.feit.toelichting ?? null };
    await this.feiten.leg(tx, inzage, [{ ...feit, dienstverbandId: id, sleutel }], nu);
  }

  private async nodig(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    vandaag: string,
  ): Promise<{ nodig: boolean; waarom: string } | null> {
    const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [id])).get(id);
    const versie = dossier ? versieOp(dossier.versies, vandaag) : null;
    if (!versie) return null;
    const kader = await this.dossiers.kader(tx, inzage.organisatieId);
    return gevraagdeEisen(versie, kader, vandaag).find((e) => e.code === 'REFERENTIES') ?? null;
  }
}

const kaal = (r: ReferentGegevens): ReferentGegevens => ({
  naam: r.naam.trim(),
  organisatie: r.organisatie.trim(),
  relatie: r.relatie.trim(),
  contact: r.contact.trim(),
});

/** What the applicant did alone, nobody else can record. */
const nietVanHr = (): Weigering =>
  weiger('REFERENTIE_WIJZE', 'Via de link geeft deze persoon zelf toestemming.', {
    veld: 'wijze',
    watDan: 'Kies op papier of per e-mail.',
  });
