import { randomUUID } from 'node:crypto';
import type { Antwoord, Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

export interface KoppelingAntwoord {
  __typename: string;
  id: string;
  versie: number;
  kenmerk: string;
  naam: string;
  rechten: string[];
  adressen: string[];
  status: string;
  laatstGebruiktOp: string | null;
  gemaaktDoor: { naam: string } | null;
  goedgekeurdDoor: { naam: string } | null;
  eenheid: { naam: string } | null;
  sleutels: { nummer: number; geldigTot: string | null }[];
  code: string;
  bericht: string;
  veld: string | null;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number; status: string };
  koppeling: { id: string; versie: number; status: string };
  sleutel: string;
}

const VELDEN = `id versie kenmerk naam doel rechten adressen status verlooptOp laatstGebruiktOp gemaaktDoor { naam } goedgekeurdDoor { naam } eenheid { naam } sleutels { nummer geldigTot }`;
const UIT = `__typename ... on Koppeling { ${VELDEN} } ... on KoppelingVersieVerouderd { code bericht huidig { versie status } } ${GEWEIGERD}`;
const SLEUTEL_UIT = `__typename ... on KoppelingMetSleutel { sleutel koppeling { id versie status } } ... on KoppelingVersieVerouderd { code bericht huidig { versie status } } ${GEWEIGERD}`;

async function een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<KoppelingAntwoord> {
  const r = await b.vraag<{ uit: KoppelingAntwoord }>(document, v);
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}

export const koppelingInvoer = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  naam: 'Salarispakket',
  doel: 'Elke nacht de dienstverbanden gelijk maken met het salarispakket.',
  rechten: ['STANDEN_LEZEN', 'EISEN_LEZEN', 'DIENSTVERBANDEN_BIJWERKEN'],
  adressen: [],
  verlooptOp: '2027-11-23',
  ...meer,
});

export const bereidVoor = (
  b: Bezoeker,
  meer: Record<string, unknown> = {},
  s: string = randomUUID(),
): Promise<KoppelingAntwoord> =>
  een(
    b,
    `mutation ($s: ID!, $i: KoppelingInvoer!) { uit: koppelingVoorbereiden(sleutel: $s, invoer: $i) { ${UIT} } }`,
    {
      s,
      i: koppelingInvoer(meer),
    },
  );

export const keurGoed = (b: Bezoeker, k: { id: string; versie: number }): Promise<KoppelingAntwoord> =>
  een(b, `mutation ($k: ID!, $v: Int!) { uit: koppelingGoedkeuren(koppelingId: $k, versie: $v) { ${SLEUTEL_UIT} } }`, {
    k: k.id,
    v: k.versie,
  });

export const vernieuw = (b: Bezoeker, k: { id: string; versie: number }, u: number): Promise<KoppelingAntwoord> =>
  een(
    b,
    `mutation ($k: ID!, $v: Int!, $u: Int!) { uit: koppelingVernieuwen(koppelingId: $k, versie: $v, overlapUren: $u) { ${SLEUTEL_UIT} } }`,
    { k: k.id, v: k.versie, u },
  );

export const trekIn = (b: Bezoeker, k: { id: string; versie: number }): Promise<KoppelingAntwoord> =>
  een(b, `mutation ($k: ID!, $v: Int!) { uit: koppelingIntrekken(koppelingId: $k, versie: $v) { ${UIT} } }`, {
    k: k.id,
    v: k.versie,
  });

export async function koppelingen(b: Bezoeker): Promise<KoppelingAntwoord[]> {
  const r = await b.vraag<{ koppelingen: KoppelingAntwoord[] }>(`{ koppelingen { ${VELDEN} } }`);
  return r.data.koppelingen;
}

export async function gebruik(
  b: Bezoeker,
  id: string,
): Promise<{ wat: string; gelukt: number; geweigerd: number; regels: number; laatsteCode: string | null }[]> {
  const r = await b.vraag<{ koppelingGebruik: never[] }>(
    'query ($k: ID!) { koppelingGebruik(koppelingId: $k) { dag wat gelukt geweigerd regels laatsteOp laatsteCode } }',
    { k: id },
  );
  return r.data.koppelingGebruik;
}

/** Another system: a key, no cookie, no header of ours. */
export async function systeem<T = Record<string, never>>(
  o: Omgeving,
  sleutel: string,
  query: string,
  variables: Record<string, unknown> = {},
  meer: { headers?: Record<string, string>; adres?: string } = {},
): Promise<Antwoord<T>> {
  const r = await o.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sleutel}`, ...meer.headers },
    remoteAddress: meer.adres ?? '127.0.0.1',
    payload: JSON.stringify({ query, variables }),
  });
  const lichaam = JSON.parse(r.body) as { data: T; errors?: Antwoord['errors'] };
  return { status: r.statusCode, tekst: r.body, ...lichaam };
}

export const STANDEN = `query ($a: String) { koppelingStanden(first: 100, after: $a) { meer volgende standen { personeelsnummer versie beginOp eindeOp status wordtNagekeken } } }`;
export const EISEN = `query ($a: String) { koppelingEisen(first: 100, after: $a) { meer volgende dienstverbanden { personeelsnummer beginOp missend { code status } } } }`;
export const BIJWERKEN = `mutation ($s: ID!, $r: [KoppelingDienstverbandInvoer!]!, $n: Boolean! = false) { uit: koppelingDienstverbandenBijwerken(sleutel: $s, rijen: $r, allesOfNiets: $n) {
  __typename ... on KoppelingBijgewerkt { toegevoegd gewijzigd gelijk geweigerd rijen { rij personeelsnummer uitkomst versie fouten { veld code bericht } } } ${GEWEIGERD} } }`;
export const BEEINDIGEN = `mutation ($s: ID!, $p: String!, $e: Datum!, $v: Int) { uit: koppelingDienstverbandBeeindigen(sleutel: $s, personeelsnummer: $p, eindeOp: $e, versie: $v) {
  __typename ... on KoppelingRij { rij personeelsnummer uitkomst versie fouten { code } } ${GEWEIGERD} } }`;

export const dienstverbandRij = (nummer: string, meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  personeelsnummer: nummer,
  voornaam: 'Noor',
  achternaam: `Proef${nummer.replace(/\d/g, '')}`,
  soort: 'IN_DIENST',
  functie: 'Begeleider',
  eenheid: 'Team Nacht',
  clientcontact: true,
  zorgsoort: 'WLZ',
  beginOp: '2026-10-01',
  ...meer,
});

export interface Bijgewerkt {
  __typename: string;
  toegevoegd: number;
  gewijzigd: number;
  gelijk: number;
  geweigerd: number;
  code: string;
  rijen: {
    rij: number;
    personeelsnummer: string;
    uitkomst: string;
    versie: number | null;
    fouten: { veld: string; code: string; bericht: string }[];
  }[];
}

export async function werkBij(
  o: Omgeving,
  sleutel: string,
  rijen: readonly Record<string, unknown>[],
  meer: { s?: string; n?: boolean } = {},
): Promise<Bijgewerkt> {
  const r = await systeem<{ uit: Bijgewerkt }>(o, sleutel, BIJWERKEN, {
    s: meer.s ?? randomUUID(),
    r: rijen,
    n: meer.n ?? false,
  });
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}
