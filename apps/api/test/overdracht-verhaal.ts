import { v7 as uuidv7 } from 'uuid';
import type { GegevensVoorIgj } from '@meldbaken/melding/contract';
import { OverdrachtWereld, meldingen, type Lid } from './overdracht-wereld';

const MELDING = `id versie status categorie ontbrekend verzondenOp kenmerk inspectieContact rapportageUiterlijk teruggestuurdReden magHandelingen
  opsteller { id naam } bekrachtigdDoor { naam } velden { code waarde verplicht } verzending { velden sha256 grondslag doel afgeleverdOp }`;
const ZAAK = `id versie nummer status categorie aanbieder opTijd dagenSindsVaststelling vastgesteldOp gebeurdOp inspecteur { id naam }
  rapportageGevraagd rapportageUiterlijk magHandelingen velden { code label groep waarde } sha256 grondslag doel`;
const uitkomst = (type: string, velden: string): string =>
  `__typename ... on ${type} { ${velden} } ... on ${type}VersieVerouderd { code huidig { id versie } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export const OPSTELLEN = `mutation($sleutel: ID!, $id: ID!, $categorie: ExterneMeldingCategorie!) { externeMeldingOpstellen(sleutel: $sleutel, meldingId: $id, categorie: $categorie) { ${uitkomst('ExterneMelding', MELDING)} } }`;
export const BEWAREN = `mutation($id: ID!, $versie: Int!, $waarden: [VeldWaarde!]!) { externeMeldingBewaren(id: $id, versie: $versie, waarden: $waarden) { ${uitkomst('ExterneMelding', MELDING)} } }`;
export const AANBIEDEN = `mutation($id: ID!, $versie: Int!) { externeMeldingAanbieden(id: $id, versie: $versie) { ${uitkomst('ExterneMelding', MELDING)} } }`;
export const TERUGSTUREN = `mutation($id: ID!, $versie: Int!, $reden: String!) { externeMeldingTerugsturen(id: $id, versie: $versie, reden: $reden) { ${uitkomst('ExterneMelding', MELDING)} } }`;
export const VERSTUREN = `mutation($sleutel: ID!, $id: ID!, $versie: Int!) { externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie) { ${uitkomst('ExterneMelding', MELDING)} } }`;
export const BEVESTIGEN = `mutation($sleutel: ID!, $id: ID!, $versie: Int!, $gevraagd: Boolean!, $uiterlijk: Datum) { ontvangstBevestigen(sleutel: $sleutel, zaakId: $id, versie: $versie, rapportageGevraagd: $gevraagd, rapportageUiterlijk: $uiterlijk) { ${uitkomst('Zaak', ZAAK)} } }`;
export const TOEWIJZEN = `mutation($id: ID!, $versie: Int!, $lid: ID!) { zaakToewijzen(zaakId: $id, versie: $versie, lidmaatschapId: $lid) { ${uitkomst('Zaak', ZAAK)} } }`;
export const LEES_MELDING = `query($id: ID!) { externeMelding(id: $id) { ${MELDING} } }`;
export const LEES_ZAAK = `query($id: ID!) { zaak(id: $id) { ${ZAAK} } }`;
export const LIJST = `query($status: [ExterneMeldingStatus!]) { externeMeldingen(status: $status) { edges { node { id status magHandelingen } } } }`;
export const POSTVAK = `query($filter: ZaakFilter) { postvak(filter: $filter) { edges { node { id nummer status } } } }`;
export const KIEZEN = `query($id: ID!) { inspecteursKiezen(zaakId: $id) { id naam } }`;

export interface Melding {
  __typename?: string;
  id: string;
  versie: number;
  status: string;
  ontbrekend: string[];
  kenmerk: string | null;
  inspectieContact: string | null;
  rapportageUiterlijk: string | null;
  teruggestuurdReden: string | null;
  magHandelingen: string[];
  verzondenOp: string | null;
  velden: { code: string; waarde: string | null; verplicht: boolean }[];
  verzending: { velden: string[]; sha256: string; afgeleverdOp: string | null } | null;
  code?: string;
  fouten?: { veld: string; code: string }[];
  huidig?: { id: string; versie: number };
}
export interface Zaak extends Omit<Melding, 'velden'> {
  nummer: string;
  opTijd: boolean | null;
  dagenSindsVaststelling: number;
  velden: { code: string; label: string; groep: string; waarde: string }[];
  sha256: string;
  inspecteur: { id: string } | null;
}
export type Lijst<T> = { edges: { node: T }[] };

const INVULLEN: Record<string, string> = {
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06-12345678',
  actieOnderzoek: 'We onderzoeken met PRISMA.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'De lift is buiten gebruik.',
  actieHerstelTermijn: 'Gedaan op 17 november',
  actieInformeren: 'De arts sprak met de dochter.',
  actieInformerenTermijn: 'Gedaan op 17 november',
  omGemeld: 'NEE',
  bigGeregistreerd: 'NEE',
};
export const alsWaarden = (w: Record<string, string>): { code: string; waarde: string }[] =>
  Object.entries(w).map(([code, waarde]) => ({ code, waarde }));

/** One provider and one inspectie, and the way of a report from concept to case. */
export class Verhaal {
  zonnehof!: string;
  igj!: string;
  behandelaar!: Lid;
  bestuurder!: Lid;
  meldpunt!: Lid;
  inspecteur!: Lid;
  collega!: Lid;

  private constructor(readonly w: OverdrachtWereld) {}

  static async maak(): Promise<Verhaal> {
    const w = await OverdrachtWereld.maak();
    const v = new Verhaal(w);
    v.zonnehof = await w.organisatie('ZORGAANBIEDER', 'Zonnehof');
    v.igj = await w.organisatie('INSPECTIE', 'IGJ (demo)', 'IGJ');
    v.behandelaar = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Aafje');
    v.bestuurder = await w.lid(v.zonnehof, 'BESTUURDER', 'Bert');
    v.meldpunt = await w.lid(v.igj, 'MELDPUNT');
    v.inspecteur = await w.lid(v.igj, 'INSPECTEUR', 'Ina');
    v.collega = await w.lid(v.igj, 'INSPECTEUR', 'Jan');
    return v;
  }

  /** A report with a finding 'calamiteit' of that morning, and a bestuurder joined to decide. */
  async dossier(extra: Partial<GegevensVoorIgj> = {}): Promise<string> {
    const id = await this.w.dossier(this.behandelaar, [
      [this.behandelaar, 'BEHANDELAAR'],
      [this.bestuurder, 'BESLISSER'],
    ]);
    const vaststelling = {
      id: uuidv7(),
      soort: 'CALAMITEIT' as const,
      vastgesteldOp: new Date('2026-11-20T09:15:00Z'),
      bekendGewordenOp: null,
      meegedeeldOp: null,
    };
    meldingen.set(id, {
      nummer: `M-2026-${id.slice(-5).toUpperCase()}`,
      eenheidId: this.zonnehof,
      behandelaarPersoonId: this.behandelaar.inzage.persoonId,
      behandelaarLidmaatschapId: this.behandelaar.id,
      staand: [vaststelling],
      vaststellingen: [vaststelling],
      feiten: 'Mevrouw viel uit de tillift.',
      watGedaan: null,
      waar: 'badkamer',
      gebeurdVan: '2026-11-17',
      gebeurdTot: null,
      geconstateerdOp: new Date('2026-11-17T08:00:00Z'),
      clientNaam: 'M. de Wit',
      clientWeetHet: 'JA',
      plegerNaam: 'P. Pleger',
      plegerFunctie: 'verzorgende',
      ...extra,
    });
    return id;
  }

  opstellen(lid: Lid, id: string, sleutel = uuidv7(), categorie = 'CALAMITEIT'): Promise<Melding> {
    return this.w.vraag(lid, OPSTELLEN, { sleutel, id, categorie });
  }

  async compleet(id: string): Promise<Melding> {
    const concept = await this.opstellen(this.behandelaar, id);
    return this.w.vraag(this.behandelaar, BEWAREN, {
      id: concept.id,
      versie: concept.versie,
      waarden: alsWaarden(INVULLEN),
    });
  }

  async aangeboden(id: string): Promise<Melding> {
    const c = await this.compleet(id);
    return this.w.vraag(this.behandelaar, AANBIEDEN, { id: c.id, versie: c.versie });
  }

  /** Sent, delivered, and a case at the inspectie. */
  async verzonden(id: string): Promise<{ melding: Melding; zaak: Zaak }> {
    const a = await this.aangeboden(id);
    const melding = await this.w.vraag<Melding>(this.bestuurder, VERSTUREN, {
      sleutel: uuidv7(),
      id: a.id,
      versie: a.versie,
    });
    expect(melding.status).toBe('VERZONDEN');
    await this.w.werkAf();
    const [rij] = await this.w.sql<{ id: string }>(
      `select z.id from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
     join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
      [melding.id],
    );
    return { melding, zaak: await this.w.vraag<Zaak>(this.meldpunt, LEES_ZAAK, { id: rij?.id }) };
  }
}
