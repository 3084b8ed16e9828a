import { randomUUID } from 'node:crypto';
import { GEWEIGERD } from './vragen';
import type { Wereld } from './muren/wereld';

export interface KlachtAntwoord {
  __typename: string;
  id: string;
  nummer: string;
  versie: number;
  stand: string;
  zichtbaar: boolean;
  klacht: string;
  klager: { soort: string; naam: string | null; telefoon: string | null };
  behandelaar: { id: string; naam: string } | null;
  beslisser: { id: string } | null;
  genoemden: { id: string; naam: string; stand: string; persoonId: string | null }[];
  termijn: { code: string; status: string; teLaat: boolean; vervaltOp: string; eigenaar: { id: string } } | null;
  oordeel: {
    uitkomst: string;
    redenen: string;
    versie: number;
    besluiten: { wat: string; uiterlijk: string }[];
  } | null;
  verstuurd: { op: string; hoe: string; teLaat: string | null } | null;
  gaatOverMelding: string | null;
  gebeurtenissen: { soort: string; tekst: string; toelichting: string | null }[];
  magHandelingen: string[];
  code: string;
  bericht: string;
  veld: string | null;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number };
}

export const KLACHT = `id nummer versie stand klacht klager { soort naam telefoon } behandelaar { id naam } beslisser { id } genoemden { id naam stand persoonId }
  termijn { code status teLaat vervaltOp eigenaar { id } } oordeel { uitkomst redenen versie besluiten { wat uiterlijk } } verstuurd { op hoe teLaat }
  gaatOverMelding gebeurtenissen { soort tekst toelichting } magHandelingen`;

const UIT = `__typename ... on Klacht { ${KLACHT} } ... on KlachtVerouderd { code bericht huidig { versie } } ${GEWEIGERD}`;

/** A complaint that may be entered as it is. */
export const klachtInvoer = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  over: 'ZORG',
  kanaal: 'TELEFOON',
  ontvangenOp: '2026-11-20',
  klager: { soort: 'VERTEGENWOORDIGER', naam: 'Mevrouw Geheimnaam', telefoon: '06 12 34 56 78' },
  klacht: 'Mijn moeder moest een uur wachten op hulp. Niemand kwam.',
  ...meer,
});

/** Short ways to each act on a complaint. */
export class Klachten {
  constructor(private readonly w: Wereld) {}

  async voerIn(
    email: string,
    meer: Record<string, unknown> = {},
    sleutel: string = randomUUID(),
  ): Promise<KlachtAntwoord> {
    const b = await this.w.als(email);
    const r = await b.vraag<{ uit: KlachtAntwoord }>(
      `mutation ($s: ID!, $i: KlachtInvoer!) { uit: klachtInvoeren(sleutel: $s, invoer: $i) { __typename ... on KlachtIngevoerd { id nummer zichtbaar } ${GEWEIGERD} } }`,
      { s: sleutel, i: klachtInvoer(meer) },
    );
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }

  /** An act with the version as it is now, or the one that is given. */
  async doe(
    email: string,
    naam: string,
    id: string,
    args: Record<string, [type: string, waarde: unknown]> = {},
    versie?: number,
  ): Promise<KlachtAntwoord> {
    const b = await this.w.als(email);
    // No two acts at one moment.
    this.w.o.klok.zet(new Date(this.w.o.klok.nu().getTime() + 1000));
    const kop = Object.entries(args).map(([n, [type]]) => `, $${n}: ${type}`);
    const mee = Object.keys(args).map((n) => `, ${n}: $${n}`);
    const r = await b.vraag<{ uit: KlachtAntwoord }>(
      `mutation ($id: ID!, $versie: Int!${kop.join('')}) { uit: ${naam}(id: $id, versie: $versie${mee.join('')}) { ${UIT} } }`,
      {
        id,
        versie: versie ?? (await this.w.versie('melding.klacht', id)),
        ...Object.fromEntries(Object.entries(args).map(([n, [, waarde]]) => [n, waarde])),
      },
    );
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }

  toewijzen = (email: string, id: string, wie: string, reden: string | null = null): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtToewijzen', id, { lidmaatschapId: ['ID!', this.w.lid(wie)], reden: ['String', reden] });
  horen = (email: string, id: string, invoer: object = {}): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtHoren', id, {
      invoer: [
        'KlachtHorenInvoer!',
        { gehoord: true, op: '2026-11-23', wie: 'De klager en ik', verslag: 'Zij was boos.', ...invoer },
      ],
    });
  oordelen = (email: string, id: string, invoer: object = {}): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtOordelen', id, {
      invoer: [
        'KlachtOordeelInvoer!',
        {
          uitkomst: 'GEGROND',
          redenen: 'Er was te weinig personeel.',
          besluiten: [{ wat: 'Een extra avonddienst.', uiterlijk: '2027-02-01' }],
          ...invoer,
        },
      ],
    });
  versturen = (email: string, id: string, invoer: object): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtVersturen', id, { invoer: ['KlachtVersturenInvoer!', { hoe: 'BRIEF', ...invoer }] });
  verlengen = (email: string, id: string, verteldOp: string): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtVerlengen', id, {
      verteldOp: ['Datum!', verteldOp],
      reden: ['String!', 'We spreken nog twee mensen.'],
    });
  noemen = (email: string, id: string, g: { persoonId?: string; naam?: string }): Promise<KlachtAntwoord> =>
    this.doe(email, 'klachtNoemen', id, {
      persoonId: ['ID', g.persoonId ?? null],
      naam: ['String', g.naam ?? null],
    });

  async lees(email: string, nummer: string): Promise<KlachtAntwoord | null> {
    const b = await this.w.als(email);
    const r = await b.vraag<{ klacht: KlachtAntwoord | null }>(
      `query ($n: String!) { klacht(nummer: $n) { ${KLACHT} } }`,
      { n: nummer },
    );
    if (r.errors) throw new Error(r.tekst);
    return r.data.klacht;
  }

  async lijst(email: string, filter = ''): Promise<string[]> {
    const b = await this.w.als(email);
    const r = await b.vraag<{ klachten: { edges: { node: { nummer: string } }[] } }>(
      `{ klachten(first: 100${filter}) { edges { node { nummer stand termijn { id ernst } } } } }`,
    );
    if (r.errors) throw new Error(r.tekst);
    return r.data.klachten.edges.map((e) => e.node.nummer);
  }

  /** Numbers of the complaints among the terms that this person sees. */
  async termijnen(email: string): Promise<{ onderwerpNummer: string; magOpenen: boolean }[]> {
    const b = await this.w.als(email);
    const r = await b.vraag<{
      termijnen: { edges: { node: { code: string; onderwerpNummer: string; magOpenen: boolean } }[] };
    }>('{ termijnen(first: 100) { edges { node { code onderwerpNummer magOpenen } } } }');
    if (r.errors) throw new Error(r.tekst);
    return r.data.termijnen.edges
      .map((e) => e.node)
      .filter((t) => t.code === 'KLACHT')
      .map(({ onderwerpNummer, magOpenen }) => ({ onderwerpNummer, magOpenen }));
  }
}
