import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD, dienIn, neem, type MeldingAntwoord } from './vragen';

export interface Definitie {
  __typename: string;
  code: string;
  versie: number;
  geldigVanaf: string;
  geldigTot: string | null;
  naam: string;
  duur: string;
  eigenaar: string;
  eigen: boolean;
  ingetrokken: boolean;
  herinneringen: string[];
  extraHerinneringen: { id: string; tekst: string }[];
  eerdereVersies: { versie: number; duur: string; geldigTot: string | null }[];
  bericht: string;
  veld: string | null;
  watDan: string | null;
  fouten: { veld: string }[];
  huidig: { versie: number; naam: string };
}

export const VELDEN = `code versie geldigVanaf geldigTot naam duur eigenaar eigen ingetrokken herinneringen extraHerinneringen { id tekst }
  eerdereVersies { versie duur geldigTot }`;
export const UITKOMST = `__typename ... on TermijnDefinitie { ${VELDEN} } ... on EigenTermijnVerouderd { code huidig { versie naam } } ${GEWEIGERD}`;
export const INVOER = {
  naam: 'Gesprek met de familie',
  eenheid: 'DAGEN',
  lengte: 10,
  eis: 'Het gesprek is geweest.',
  eigenaarRol: 'HR',
  geldigVanaf: '2026-01-01',
  herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: 3, aan: ['EIGENAAR'] }],
};

export let o: Omgeving;
export let beheerder: Bezoeker;
export let bestuurder: Bezoeker;
export let af: Bezoeker;
export let medewerker: Bezoeker;
export let lindeboom: Bezoeker;

export async function doe<T>(b: Bezoeker, veld: string, query: string, v: Record<string, unknown>): Promise<T> {
  const r = await b.vraag<Record<string, T>>(query, v);
  const uit = r.data?.[veld];
  if (uit === undefined || uit === null) throw new Error(r.tekst);
  return uit;
}

export const catalogus = (b: Bezoeker): Promise<Definitie[]> =>
  doe(b, 'termijnDefinities', `{ termijnDefinities { ${VELDEN} } }`, {});

export const bewaar = (
  b: Bezoeker,
  invoer: Record<string, unknown>,
  meer: { sleutel?: string; code?: string; versie?: number } = {},
): Promise<Definitie> =>
  doe(
    b,
    'eigenTermijnBewaren',
    `mutation ($sleutel: ID!, $code: String, $versie: Int, $invoer: EigenTermijnInvoer!) {
      eigenTermijnBewaren(sleutel: $sleutel, code: $code, versie: $versie, invoer: $invoer) { ${UITKOMST} } }`,
    { sleutel: randomUUID(), ...meer, invoer: { ...INVOER, ...invoer } },
  );

export const trekIn = (b: Bezoeker, code: string, versie: number): Promise<Definitie> =>
  doe(
    b,
    'eigenTermijnIntrekken',
    `mutation ($code: String!, $versie: Int!) { eigenTermijnIntrekken(code: $code, versie: $versie) { ${UITKOMST} } }`,
    { code, versie },
  );

export const voegToe = (
  b: Bezoeker,
  code: string,
  herinnering: Record<string, unknown>,
  sleutel: string = randomUUID(),
): Promise<Definitie> =>
  doe(
    b,
    'extraHerinneringToevoegen',
    `mutation ($sleutel: ID!, $code: String!, $h: TermijnHerinneringInvoer!) {
      extraHerinneringToevoegen(sleutel: $sleutel, code: $code, herinnering: $h) { ${UITKOMST} } }`,
    { sleutel, code, h: { soort: 'WERKDAGEN_VOORAF', aantal: 2, aan: ['BESTUURDER'], ...herinnering } },
  );

export const haalWeg = (b: Bezoeker, id: string): Promise<Definitie> =>
  doe(
    b,
    'extraHerinneringVerwijderen',
    `mutation ($id: ID!) { extraHerinneringVerwijderen(id: $id) { ${UITKOMST} } }`,
    { id },
  );

export const MELDING = `__typename ... on Melding { id versie status termijnen { id code naam status vervaltOp bron soort } tijdlijn { soort tekst } }
  ... on VersieVerouderd { code huidig { id versie } } ${GEWEIGERD}`;
export type Melding = MeldingAntwoord & {
  termijnen: { naam: string; bron: string; soort: string }[];
  veld: string | null;
};

export const zet = (
  b: Bezoeker,
  m: { id: string; versie: number },
  code: string,
  beginOp = '2026-11-20T09:00:00+01:00',
  sleutel: string = randomUUID(),
): Promise<Melding> =>
  doe(
    b,
    'meldingTermijnStarten',
    `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $code: String!, $beginOp: DateTime!) {
      meldingTermijnStarten(sleutel: $sleutel, meldingId: $id, versie: $versie, code: $code, beginOp: $beginOp) { ${MELDING} } }`,
    { sleutel, id: m.id, versie: m.versie, code, beginOp },
  );

export const haal = (b: Bezoeker, m: { id: string; versie: number }, termijnId: string, op: string): Promise<Melding> =>
  doe(
    b,
    'meldingTermijnHalen',
    `mutation ($id: ID!, $versie: Int!, $termijnId: ID!, $op: DateTime!) {
      meldingTermijnHalen(meldingId: $id, versie: $versie, termijnId: $termijnId, op: $op) { ${MELDING} } }`,
    { id: m.id, versie: m.versie, termijnId, op },
  );

export const genomen = async (): Promise<MeldingAntwoord> => neem(af, (await dienIn(medewerker, o)).id);
export const rij = async (id: string): Promise<Record<string, unknown>> =>
  (await o.beheer.query('select * from termijn.termijn where id = $1', [id])).rows[0];

/** Registers what each of these specs starts from. */
export function gebruikCatalogusWereld(): void {
  beforeAll(async () => {
    o = await startOmgeving();
    beheerder = await o.bezoeker('beheerder@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    lindeboom = await o.bezoeker('beheerder@lindeboom.demo');
  });
  afterAll(() => o?.stop());
}
