import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

/** An employment as these tests read it. */
export interface DossierAntwoord {
  __typename: string;
  id: string;
  versie: number;
  personeelsnummer: string;
  persoonId: string | null;
  naam: string;
  status: string;
  reden: string;
  wisOp: string | null;
  wissenGestopt: boolean;
  eisen: { code: string; status: string; nodig: boolean; uitleg: string; geldigTot: string | null }[];
  feiten: {
    id: string;
    eis: string;
    soort: string;
    geldt: boolean;
    toelichting: string | null;
    door: { naam: string } | null;
  }[];
  ontheffingen: { id: string; versie: number; reden: string; tot: string; ingetrokkenOp: string | null }[];
  voorwaarden: { id: string; versie: number; soort: string; reden: string }[];
  momenten: { verslag: string | null; volgendeOp: string | null }[];
  versies: { versie: number; functie: string }[];
  code: string;
  bericht: string;
  veld: string | null;
  watDan: string | null;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number; functie: string };
}

export const DOSSIER = `id versie personeelsnummer persoonId naam status reden wisOp wissenGestopt eisen { code status nodig uitleg geldigTot } feiten { id eis soort geldt toelichting door { naam } }
  ontheffingen { id versie reden tot ingetrokkenOp } voorwaarden { id versie soort reden } momenten { verslag volgendeOp } versies { versie functie }`;
const UITKOMST = `__typename ... on Dienstverband { ${DOSSIER} } ... on DienstverbandVersieVerouderd { code bericht huidig { versie functie } } ${GEWEIGERD}`;

async function een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<DossierAntwoord> {
  const r = await b.vraag<{ uit: DossierAntwoord }>(document, v);
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}

/** The id of a unit of an organisation, by name. */
export async function eenheidVan(o: Omgeving, naam: string): Promise<string> {
  const { rows } = await o.beheer.query('select id from organisatie.eenheid where naam = $1', [naam]);
  return String(rows[0]?.id);
}

/** HR's acts, as a browser does them. */
export class Personeelszaken {
  private volgnummer = 1000;

  constructor(
    readonly o: Omgeving,
    readonly hr: Bezoeker,
    readonly eenheidId: string,
  ) {}

  invoer(meer: Record<string, unknown> = {}): Record<string, unknown> {
    this.volgnummer++;
    return {
      personeelsnummer: `00${this.volgnummer}`,
      voornaam: 'Anna',
      tussenvoegsel: 'van der',
      achternaam: `Laan${this.volgnummer}`,
      geboortedatum: '1990-05-06',
      soort: 'IN_DIENST',
      functie: 'Begeleider',
      eenheidId: this.eenheidId,
      clientcontact: true,
      zorgsoort: 'WLZ',
      beginOp: '2026-10-01',
      ...meer,
    };
  }

  voegToe(meer: Record<string, unknown> = {}, b = this.hr, sleutel: string = randomUUID()): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { ${UITKOMST} } }`,
      { s: sleutel, i: this.invoer(meer) },
    );
  }

  wijzig(
    d: { id: string; versie: number },
    invoer: Record<string, unknown>,
    vanaf: string | null = null,
    b = this.hr,
  ): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($d: ID!, $v: Int!, $i: DienstverbandInvoer!, $a: Datum) { uit: dienstverbandWijzigen(dienstverbandId: $d, versie: $v, invoer: $i, vanaf: $a) { ${UITKOMST} } }`,
      { d: d.id, v: d.versie, i: invoer, a: vanaf },
    );
  }

  beeindig(d: { id: string; versie: number }, invoer: Record<string, unknown>, b = this.hr): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($d: ID!, $v: Int!, $i: DienstverbandEinde!) { uit: dienstverbandBeeindigen(dienstverbandId: $d, versie: $v, invoer: $i) { ${UITKOMST} } }`,
      { d: d.id, v: d.versie, i: invoer },
    );
  }

  legVast(
    id: string,
    eis: string,
    soort: string,
    meer: Record<string, unknown> = {},
    b = this.hr,
    sleutel: string = randomUUID(),
  ): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($s: ID!, $d: ID!, $i: EisFeitInvoer!) { uit: eisVastleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`,
      { s: sleutel, d: id, i: { eis, soort, op: '2026-11-20', ...meer } },
    );
  }

  vog(id: string, afgegevenOp: string, meer: Record<string, unknown> = {}): Promise<DossierAntwoord> {
    return this.legVast(id, 'VOG_WKKGZ', 'AKKOORD', {
      afgegevenOp,
      kenmerk: '2026-0815',
      profielSoort: 'SPECIFIEK',
      profielNummers: [45],
      echtheid: ['RASTER', 'RIJKSLOGO'],
      ...meer,
    });
  }

  /** Everything that is asked but the VOG, seen and right. */
  async rest(id: string, behalve: readonly string[] = []): Promise<void> {
    const d = await this.lees(id);
    for (const e of d?.eisen ?? [])
      if (e.nodig && !e.code.startsWith('VOG_') && !behalve.includes(e.code))
        await this.legVast(id, e.code, 'AKKOORD', e.code === 'IGJ_NAVRAAG' ? { kenmerk: 'IGJ 2026-118' } : {});
  }

  async inzetbaar(meer: Record<string, unknown> = {}): Promise<DossierAntwoord> {
    const d = await this.voegToe(meer);
    await this.rest(d.id);
    return this.vog(d.id, '2026-09-01');
  }

  ontheft(
    id: string,
    b: Bezoeker,
    meer: Record<string, unknown> = {},
    s: string = randomUUID(),
  ): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($s: ID!, $d: ID!, $i: OntheffingInvoer!) { uit: ontheffingGeven(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`,
      {
        s,
        d: id,
        i: {
          eis: 'REFERENTIES',
          van: '2026-11-23',
          tot: '2027-02-01',
          reden: 'De oude werkgever bestaat niet meer.',
          ...meer,
        },
      },
    );
  }

  voorwaarde(id: string, meer: Record<string, unknown> = {}, b = this.hr): Promise<DossierAntwoord> {
    return een(
      b,
      `mutation ($s: ID!, $d: ID!, $i: VoorwaardeInvoer!) { uit: inzetvoorwaardeStellen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`,
      {
        s: randomUUID(),
        d: id,
        i: {
          soorten: ['ONDER_TOEZICHT'],
          eisen: ['REFERENTIES'],
          van: '2026-11-23',
          tot: '2026-12-31',
          reden: 'De referent is op vakantie.',
          ...meer,
        },
      },
    );
  }

  uit(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<DossierAntwoord> {
    return een(b, document.replace('UITKOMST', UITKOMST), v);
  }

  async lees(id: string, b = this.hr): Promise<DossierAntwoord | null> {
    const r = await b.vraag<{ dienstverband: DossierAntwoord | null }>(
      `query ($d: ID!) { dienstverband(id: $d) { ${DOSSIER} } }`,
      { d: id },
    );
    return r.data.dienstverband;
  }

  async lijst(
    filter: Record<string, unknown> | null,
    b = this.hr,
  ): Promise<{ id: string; naam: string; status: string }[]> {
    const r = await b.vraag<{ dienstverbanden: { edges: { node: { id: string; naam: string; status: string } }[] } }>(
      `query ($f: DienstverbandFilter) { dienstverbanden(first: 100, filter: $f) { edges { node { id naam status reden eisen { code status } eenheid { naam } } } } }`,
      { f: filter },
    );
    if (!r.data?.dienstverbanden) throw new Error(r.tekst);
    return r.data.dienstverbanden.edges.map((e) => e.node);
  }
}
