import { v7 as uuidv7 } from 'uuid';
import { hoofdstukkenVan, type Antwoord, type RapportageRichtlijn } from '@meldbaken/igj/model';
import { volledig } from '../../../libs/igj/model/src/rapportage/rapportage.fixture';
import { BEVESTIGEN, type Verhaal, type Zaak } from './overdracht-verhaal';
import type { Lid } from './overdracht-wereld';

const VERSIE = `hoofdstuk versie op door antwoorden { code tekst rijen { cellen { kolom waarde } } }`;
const RAPPORT = `id nummer richtlijn status versie opsteller verzondenOp verzondenDoor kenmerk klaar totaal voorzitter magHandelingen
  hoofdstukken { ${VERSIE} } ontbreekt { hoofdstuk element bericht } namen { naam mensen hoofdstukken } verloop { naar door reden }`;
const UIT = `__typename ... on Rapportage { ${RAPPORT} } ... on RapportageVerouderd { code huidig { id versie hoofdstukken { ${VERSIE} } } }
  ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export const LEES = `query($id: ID!) { rapportages(externeMeldingId: $id) { externeMeldingId nummer pad uiterlijk teLaat metDeHand richtlijnen magBeginnen beginUitleg rapportages { ${RAPPORT} } } }`;
export const VERSIES = `query($id: ID!, $h: RapportageHoofdstuk!) { rapportageVersies(rapportageId: $id, hoofdstuk: $h) { ${VERSIE} } }`;
export const BEGIN = `mutation($s: ID!, $id: ID!, $r: RapportageRichtlijn!) { uit: rapportageBeginnen(sleutel: $s, externeMeldingId: $id, richtlijn: $r) { ${UIT} } }`;
export const BEWAAR = `mutation($s: ID!, $id: ID!, $h: RapportageHoofdstuk!, $v: Int!, $a: [RapportageAntwoordInvoer!]!) { uit: rapportageHoofdstukBewaren(sleutel: $s, rapportageId: $id, hoofdstuk: $h, versie: $v, antwoorden: $a) { ${UIT} } }`;
export const VISIE = `mutation($s: ID!, $id: ID!, $v: Int!, $a: [RapportageAntwoordInvoer!]!) { uit: rapportageVisieBewaren(sleutel: $s, rapportageId: $id, versie: $v, antwoorden: $a) { ${UIT} } }`;
export const BIED_AAN = `mutation($id: ID!, $v: Int!) { uit: rapportageAanbieden(rapportageId: $id, versie: $v) { ${UIT} } }`;
export const TERUG = `mutation($id: ID!, $v: Int!, $r: String!) { uit: rapportageTerugsturen(rapportageId: $id, versie: $v, reden: $r) { ${UIT} } }`;
export const STUUR = `mutation($s: ID!, $id: ID!, $v: Int!, $u: String) { uit: rapportageVersturen(sleutel: $s, rapportageId: $id, versie: $v, teLaatUitleg: $u) { ${UIT} } }`;

export interface Versie {
  hoofdstuk: string;
  versie: number;
  door: string;
  antwoorden: { code: string; tekst: string; rijen: { cellen: { kolom: string; waarde: string }[] }[] }[];
}
export interface Rapport {
  __typename: string;
  id: string;
  nummer: number;
  status: string;
  versie: number;
  kenmerk: string | null;
  klaar: number;
  totaal: number;
  verzondenDoor: string | null;
  magHandelingen: string[];
  hoofdstukken: Versie[];
  ontbreekt: { element: string }[];
  namen: { naam: string; hoofdstukken: string[] }[];
  verloop: { naar: string; door: string; reden: string | null }[];
  code?: string;
  bericht?: string;
  fouten?: { veld: string; code: string }[];
  huidig?: { versie: number; hoofdstukken: Versie[] };
}
export interface Stand {
  pad: string;
  uiterlijk: string | null;
  teLaat: boolean;
  richtlijnen: string[];
  magBeginnen: boolean;
  beginUitleg: string | null;
  rapportages: Rapport[];
}

export const tekst = (code: string, t: string): { code: string; tekst: string } => ({ code, tekst: t });
const invoer = (code: string, a: Antwoord): object => ({
  code,
  tekst: a.tekst,
  rijen: a.rijen.map((rij) => ({ cellen: Object.entries(rij).map(([kolom, waarde]) => ({ kolom, waarde })) })),
});

/** Reports of an investigation, as the people of one story write them. */
export class RapportVerhaal {
  constructor(private readonly v: Verhaal) {}

  /** Sent, received, and confirmed with the question for a report. */
  async gevraagd(uiterlijk: string | null = null): Promise<{ id: string; dossierId: string; zaak: Zaak }> {
    const dossierId = await this.v.dossier();
    const { melding, zaak } = await this.v.verzonden(dossierId);
    const bevestigd = await this.v.w.vraag<Zaak>(this.v.meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: true,
      uiterlijk,
    });
    await this.v.w.werkAf();
    return { id: melding.id, dossierId, zaak: bevestigd };
  }

  lees(lid: Lid, id: string): Promise<Stand> {
    return this.v.w.vraag(lid, LEES, { id });
  }

  begin(lid: Lid, id: string, sleutel = uuidv7(), richtlijn = 'CALAMITEIT'): Promise<Rapport> {
    return this.v.w.vraag(lid, BEGIN, { s: sleutel, id, r: richtlijn });
  }

  bewaar(
    lid: Lid,
    id: string,
    hoofdstuk: string,
    versie: number,
    antwoorden: readonly object[],
    sleutel = uuidv7(),
  ): Promise<Rapport> {
    return this.v.w.vraag(lid, BEWAAR, { s: sleutel, id, h: hoofdstuk, v: versie, a: antwoorden });
  }

  biedAan(lid: Lid, r: { id: string; versie: number }): Promise<Rapport> {
    return this.v.w.vraag(lid, BIED_AAN, { id: r.id, v: r.versie });
  }

  visie(lid: Lid, id: string, versie: number, t = 'Wij nemen de maatregelen over.'): Promise<Rapport> {
    const a = [tekst('bestuurVisie', t), tekst('bestuurBesluit', 'We voeren alles uit.')];
    return this.v.w.vraag(lid, VISIE, { s: uuidv7(), id, v: versie, a });
  }

  stuur(
    lid: Lid,
    r: { id: string; versie: number },
    uitleg: string | null = null,
    sleutel = uuidv7(),
  ): Promise<Rapport> {
    return this.v.w.vraag(lid, STUUR, { s: sleutel, id: r.id, v: r.versie, u: uitleg });
  }

  /** Every chapter of the handlers, filled; on top of what stands. */
  async vul(lid: Lid, rapport: Rapport, richtlijn: RapportageRichtlijn = 'CALAMITEIT'): Promise<Rapport> {
    const inhoud = volledig(richtlijn, {}, rapport.nummer);
    let laatste = rapport;
    for (const h of hoofdstukkenVan(richtlijn, rapport.nummer).filter((x) => x.door === 'BEHANDELING')) {
      const versie = rapport.hoofdstukken.find((x) => x.hoofdstuk === h.code)?.versie ?? 0;
      const a = Object.entries(inhoud[h.code] ?? {}).map(([code, antwoord]) => invoer(code, antwoord));
      laatste = await this.bewaar(lid, rapport.id, h.code, versie, a);
      if (laatste.__typename !== 'Rapportage') throw new Error(`${h.code}: ${JSON.stringify(laatste)}`);
    }
    return laatste;
  }

  /** Complete, with the view of the board, and waiting for the bestuurder. */
  async klaar(id: string): Promise<Rapport> {
    const vol = await this.vul(this.v.behandelaar, await this.begin(this.v.behandelaar, id));
    await this.biedAan(this.v.behandelaar, vol);
    return this.visie(this.v.bestuurder, vol.id, 0);
  }
}
