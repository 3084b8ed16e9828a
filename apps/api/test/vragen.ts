import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';

/** A report that may be sent as it is; builder of the tests. */
export function meldingInvoer(o: Omgeving, meer: Record<string, unknown> = {}): Record<string, unknown> {
  const nu = o.klok.nu().getTime();
  return {
    clientVeilig: 'JA',
    feiten: 'Ik zag dat mevrouw hard aan haar arm werd getrokken.',
    mening: 'Ik denk dat er te veel haast was.',
    vormen: ['FYSIEK'],
    signalen: [],
    gebeurdVan: new Date(nu - 3 * 86_400_000).toISOString().slice(0, 10),
    geconstateerdOp: new Date(nu - 2 * 86_400_000).toISOString(),
    waar: 'In de huiskamer',
    clientNaam: 'Mevrouw Proef',
    eenheidId: o.leden.eenheid('zonnehof.demo', 'Team Beukenhof'),
    clientWeetHet: 'JA',
    clientAkkoord: 'JA',
    ...meer,
  };
}

export const GEWEIGERD = '... on Geweigerd { code bericht veld watDan fouten { veld code bericht } }';
export const MELDING =
  'id nummer versie status behandelaar { id naam } termijnen { id code status ernst vervaltOp veiligVoor } nogVoorSluiten magHandelingen';
const UITKOMST = `__typename ... on Melding { ${MELDING} tijdlijn { soort tekst toelichting } } ... on VersieVerouderd { code huidig { id versie } } ${GEWEIGERD}`;

export interface MeldingAntwoord {
  __typename: string;
  id: string;
  nummer: string;
  versie: number;
  status: string;
  code: string;
  bericht: string;
  fouten: { veld: string; code: string }[];
  behandelaar: { id: string; naam: string } | null;
  termijnen: { id: string; code: string; status: string; ernst: string; vervaltOp: string; veiligVoor: string }[];
  nogVoorSluiten: string[];
  magHandelingen: string[];
  tijdlijn: { soort: string; tekst: string; toelichting: string | null }[];
  huidig: { id: string; versie: number };
}

export async function dienIn(
  b: Bezoeker,
  o: Omgeving,
  meer: Record<string, unknown> = {},
  sleutel: string = randomUUID(),
): Promise<MeldingAntwoord> {
  const r = await b.vraag<{ meldingIndienen: MeldingAntwoord }>(
    `mutation ($s: ID!, $i: MeldingInvoer!) { meldingIndienen(sleutel: $s, invoer: $i) { __typename ... on MeldingIngediend { id nummer eersteReactieUiterlijk wieLeest } ${GEWEIGERD} } }`,
    { s: sleutel, i: meldingInvoer(o, meer) },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.meldingIndienen;
}

async function handeling(
  b: Bezoeker,
  naam: string,
  kop: string,
  args: string,
  v: Record<string, unknown>,
): Promise<MeldingAntwoord> {
  const r = await b.vraag<Record<string, MeldingAntwoord>>(`mutation (${kop}) { ${naam}(${args}) { ${UITKOMST} } }`, v);
  const uit = r.data?.[naam];
  if (!uit) throw new Error(r.tekst);
  return uit;
}

export const neem = (b: Bezoeker, id: string, versie = 1): Promise<MeldingAntwoord> =>
  handeling(b, 'meldingInBehandelingNemen', '$id: ID!, $versie: Int!', 'id: $id, versie: $versie', { id, versie });

export const stelVast = (
  b: Bezoeker,
  meldingId: string,
  versie: number,
  invoer: Record<string, unknown>,
  sleutel: string = randomUUID(),
): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'vaststellingVastleggen',
    '$sleutel: ID!, $meldingId: ID!, $versie: Int!, $invoer: VaststellingInvoer!',
    'sleutel: $sleutel, meldingId: $meldingId, versie: $versie, invoer: $invoer',
    { sleutel, meldingId, versie, invoer },
  );

export const haalErbij = (
  b: Bezoeker,
  meldingId: string,
  versie: number,
  lidmaatschapId: string,
  functie = 'BESLISSER',
): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'betrokkeneToevoegen',
    '$meldingId: ID!, $versie: Int!, $lidmaatschapId: ID!, $functie: BetrokkeneFunctie!, $reden: String!',
    'meldingId: $meldingId, versie: $versie, lidmaatschapId: $lidmaatschapId, functie: $functie, reden: $reden',
    { meldingId, versie, lidmaatschapId, functie, reden: 'Beslist over de melding bij de IGJ' },
  );

export const nummers = async (b: Bezoeker): Promise<string[]> => {
  const r = await b.vraag<{ meldingen: { edges: { node: { nummer: string } }[] } }>(
    '{ meldingen { edges { node { nummer } } } }',
  );
  return r.data.meldingen.edges.map((e) => e.node.nummer);
};

export const zetStap = (
  b: Bezoeker,
  meldingId: string,
  versie: number,
  stap: number,
  status: string,
  // Whoever finishes a step of which parts miss, says why.
  reden: string | null = status === 'AFGEROND' ? 'De verslagen staan op papier.' : null,
): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'stapZetten',
    '$meldingId: ID!, $versie: Int!, $stap: Int!, $status: StapStatus!, $reden: String',
    'meldingId: $meldingId, versie: $versie, stap: $stap, status: $status, reden: $reden',
    { meldingId, versie, stap, status, reden },
  );

export const sluit = (
  b: Bezoeker,
  id: string,
  versie: number,
  toelichting: string | null = null,
): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'meldingSluiten',
    '$id: ID!, $versie: Int!, $toelichting: String',
    'id: $id, versie: $versie, toelichting: $toelichting',
    { id, versie, toelichting },
  );

export const heropen = (b: Bezoeker, id: string, versie: number, reden: string): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'meldingHeropenen',
    '$id: ID!, $versie: Int!, $reden: String!',
    'id: $id, versie: $versie, reden: $reden',
    { id, versie, reden },
  );

export const verwijsDoor = (b: Bezoeker, id: string, versie: number, reden: string): Promise<MeldingAntwoord> =>
  handeling(
    b,
    'meldingDoorverwijzen',
    '$id: ID!, $versie: Int!, $reden: String!',
    'id: $id, versie: $versie, reden: $reden',
    { id, versie, reden },
  );
