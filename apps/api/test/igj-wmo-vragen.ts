import { v7 as uuidv7 } from 'uuid';
import type { GegevensVoorIgj } from '@meldbaken/melding/contract';
import { AANBIEDEN, BEWAREN, VERSTUREN, alsWaarden, type Melding, type Zaak } from './overdracht-verhaal';
import { OverdrachtWereld, meldingen, type Lid } from './overdracht-wereld';

const MELDING = `id versie status categorie verzendwijze ontvangerNaam ontbrekend kenmerk rapportageUiterlijk magHandelingen velden { code waarde }
  verzending { velden sha256 grondslag doel afgeleverdOp } berichten { soort tekst kenmerk uiterlijk grondslag }`;
const UIT = `__typename ... on ExterneMelding { ${MELDING} } ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export const OPSTELLEN = `mutation($sleutel: ID!, $id: ID!, $categorie: ExterneMeldingCategorie!, $gemeente: GemeenteInvoer) { externeMeldingOpstellen(sleutel: $sleutel, meldingId: $id, categorie: $categorie, gemeente: $gemeente) { ${UIT} } }`;
export const LEES = `query($id: ID!) { externeMelding(id: $id) { ${MELDING} } }`;
export const GEMEENTEN = `query { wmoGemeenten { code naam } }`;
export const RECHTMATIGHEID = `mutation($sleutel: ID!, $id: ID!, $versie: Int!, $keuze: RechtmatigheidInvoer!) { zaakRechtmatigheidKiezen(sleutel: $sleutel, zaakId: $id, versie: $versie, keuze: $keuze) { __typename ... on Zaak { id versie } ... on Geweigerd { code fouten { veld code } } } }`;
export const WERK = `query($id: ID!) { zaakWerk(zaakId: $id) { magHandelingen wegingen { toelichting } notities { tekst } eerder { nummer zelfdeAanbieder }
  rapporten { kenmerk elementen { code } } rechtmatigheid { doorgeven reden door { id } } verloop { naar } } }`;
export const VRAAG = `mutation($sleutel: ID!, $id: ID!, $tekst: String!, $uiterlijk: Datum!) { zaakVraagStellen(sleutel: $sleutel, zaakId: $id, tekst: $tekst, uiterlijk: $uiterlijk) { __typename ... on Zaak { id } ... on Geweigerd { code } } }`;

export interface WmoMelding extends Melding {
  categorie: string;
  verzendwijze: string;
  ontvangerNaam: string;
  berichten: { soort: string; tekst: string; kenmerk: string; uiterlijk: string | null; grondslag: string }[];
}

const INVULLEN = {
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06-12345678',
  wmoVoorziening: 'DAGBESTEDING',
  wmoVorm: 'NATURA',
  ookBijIgj: 'NEE',
  actieOnderzoek: 'We onderzoeken het.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'De trap is dicht.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De begeleider sprak met de dochter.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
};

/** A provider, two municipalities with a toezichthouder kwaliteit, and a third without. */
export class WmoVerhaal {
  zonnehof!: string;
  rivierstad!: string;
  heuveldorp!: string;
  behandelaar!: Lid;
  bestuurder!: Lid;
  toezichthouder!: Lid;
  collega!: Lid;
  ander!: Lid;

  private constructor(readonly w: OverdrachtWereld) {}

  static async maak(): Promise<WmoVerhaal> {
    const v = new WmoVerhaal(await OverdrachtWereld.maak());
    const { w } = v;
    v.zonnehof = await w.organisatie('ZORGAANBIEDER', 'Zonnehof');
    v.rivierstad = await w.organisatie('GEMEENTE', 'Gemeente Rivierstad', 'GEMEENTE_RIVIERSTAD');
    v.heuveldorp = await w.organisatie('GEMEENTE', 'Gemeente Heuveldorp', 'GEMEENTE_HEUVELDORP');
    await w.organisatie('GEMEENTE', 'Gemeente Zonder', 'GEMEENTE_ZONDER');
    v.behandelaar = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Aafje');
    v.bestuurder = await w.lid(v.zonnehof, 'BESTUURDER', 'Bert');
    v.toezichthouder = await w.lid(v.rivierstad, 'TOEZICHTHOUDER_KWALITEIT', 'Tess');
    v.collega = await w.lid(v.rivierstad, 'TOEZICHTHOUDER_KWALITEIT', 'Cees');
    v.ander = await w.lid(v.heuveldorp, 'TOEZICHTHOUDER_KWALITEIT', 'Hans');
    return v;
  }

  async dossier(extra: Partial<GegevensVoorIgj> = {}): Promise<string> {
    const id = await this.w.dossier(this.behandelaar, [
      [this.behandelaar, 'BEHANDELAAR'],
      [this.bestuurder, 'BESLISSER'],
    ]);
    const vaststelling = {
      id: uuidv7(),
      soort: 'CALAMITEIT' as const,
      vastgesteldOp: new Date('2026-11-20T09:00:00Z'),
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
      feiten: 'Mevrouw viel bij de dagbesteding van de trap.',
      watGedaan: null,
      waar: 'dagbesteding',
      gebeurdVan: '2026-11-18',
      gebeurdTot: null,
      geconstateerdOp: new Date('2026-11-18T10:00:00Z'),
      clientNaam: 'M. de Wit',
      clientWeetHet: 'JA',
      plegerNaam: null,
      plegerFunctie: null,
      ...extra,
    });
    return id;
  }

  opstellen(
    id: string,
    gemeente: object | null = { code: 'GEMEENTE_RIVIERSTAD' },
    categorie = 'WMO_CALAMITEIT',
    sleutel = uuidv7(),
  ): Promise<WmoMelding> {
    return this.w.vraag(this.behandelaar, OPSTELLEN, { sleutel, id, categorie, gemeente });
  }

  /** Filled in and offered to the bestuurder. */
  async aangeboden(id: string, gemeente?: object): Promise<Melding> {
    const c = await this.opstellen(id, gemeente);
    if (c.__typename !== 'ExterneMelding') throw new Error(JSON.stringify(c));
    return this.biedAan(c);
  }

  async biedAan(c: { id: string; versie: number }): Promise<Melding> {
    const vol = await this.w.vraag<Melding>(this.behandelaar, BEWAREN, {
      id: c.id,
      versie: c.versie,
      waarden: alsWaarden(INVULLEN),
    });
    return this.w.vraag(this.behandelaar, AANBIEDEN, { id: vol.id, versie: vol.versie });
  }

  async verstuur(id: string, gemeente?: object): Promise<Melding> {
    const a = await this.aangeboden(id, gemeente);
    return this.w.vraag<Melding>(this.bestuurder, VERSTUREN, { sleutel: uuidv7(), id: a.id, versie: a.versie });
  }

  /** Sent, delivered, and a case at the municipality. */
  async verzonden(gemeente?: object): Promise<{ melding: Melding; zaakId: string; dossierId: string }> {
    const dossierId = await this.dossier();
    const melding = await this.verstuur(dossierId, gemeente);
    if (melding.status !== 'VERZONDEN') throw new Error(JSON.stringify(melding));
    await this.w.werkAf();
    const [rij] = await this.w.sql<{ id: string }>(
      `select z.id from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
       join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
      [melding.id],
    );
    if (!rij) throw new Error('no case');
    return { melding, zaakId: rij.id, dossierId };
  }

  zaak(lid: Lid, id: string): Promise<Zaak | null> {
    return this.w.vraag(
      lid,
      `query($id: ID!) { zaak(id: $id) { id versie nummer status categorie aanbieder opTijd magHandelingen rapportageUiterlijk
      inspecteur { id } grondslag doel velden { code label waarde } } }`,
      { id },
    );
  }
}
