import { randomUUID } from 'node:crypto';
import type { Bezoeker } from './omgeving';

const GEWEIGERD = '... on Geweigerd { code bericht veld watDan }';
export const VERZOEK = 'id nummer meldingId aanvrager reden stand beslisser besluitReden openTot vanMij';
const ZWIJGEN = 'id versie soort tot beeindigdOp reden tekst';
export const MENSEN = `meldingId versie vertrouwelijk zwijgSoort mag
  kluis { ${VERZOEK} } zwijgen { ${ZWIJGEN} } zwijgVersies { ${ZWIJGEN} } notities { id tekst versie wisOp }
  kijkers { lidmaatschapId naam functie groep reden door eindeOp gezienOp } eerder { naam functie eindeReden }
  onafhankelijk { id soort tekst antwoord }`;
const UITKOMST = `__typename ... on MeldingMensen { ${MENSEN} } ... on MensenVerouderd { code huidig { zwijgen { versie } notities { tekst versie } } } ${GEWEIGERD}`;

export interface Zwijgen {
  id: string;
  versie: number;
  soort: string;
  tot: string;
  beeindigdOp: string | null;
  reden: string | null;
  tekst: string;
}

export interface Verzoek {
  id: string;
  meldingId: string;
  aanvrager: string;
  reden: string;
  stand: string;
  besluitReden: string | null;
  openTot: string | null;
}

export interface Mensen {
  __typename: string;
  code?: string;
  watDan?: string | null;
  veld?: string | null;
  meldingId: string;
  vertrouwelijk: boolean;
  zwijgSoort: string;
  mag: string[];
  kluis: Verzoek[];
  zwijgen: Zwijgen | null;
  zwijgVersies: Zwijgen[];
  notities: { id: string; tekst: string; versie: number; wisOp: string | null }[];
  kijkers: {
    lidmaatschapId: string | null;
    naam: string;
    functie: string;
    groep: boolean;
    reden: string | null;
    door: string | null;
    eindeOp: string | null;
    gezienOp: string | null;
  }[];
  eerder: { naam: string; functie: string; eindeReden: string | null }[];
  onafhankelijk: { id: string; soort: string; tekst: string; antwoord: string | null }[];
  huidig?: { zwijgen: { versie: number } | null; notities: { tekst: string; versie: number }[] };
}

async function doe<T>(b: Bezoeker, query: string, v: Record<string, unknown>, naam: string): Promise<T> {
  const r = await b.vraag<Record<string, T>>(query, v);
  const uit = r.data?.[naam];
  if (uit === undefined || r.errors) throw new Error(r.tekst);
  return uit;
}

export const mensen = (b: Bezoeker, m: string): Promise<Mensen | null> =>
  doe(b, `query ($m: ID!) { meldingMensen(meldingId: $m) { ${MENSEN} } }`, { m }, 'meldingMensen');

export const kluisVraag = (b: Bezoeker, m: string, reden: string, s: string = randomUUID()): Promise<Mensen> =>
  doe(
    b,
    `mutation ($s: ID!, $m: ID!, $reden: String!) { kluisVragen(sleutel: $s, meldingId: $m, reden: $reden) { ${UITKOMST} } }`,
    { s, m, reden },
    'kluisVragen',
  );

export const kluisLijst = (b: Bezoeker): Promise<Verzoek[]> =>
  doe(b, `{ kluisVerzoeken { ${VERZOEK} } }`, {}, 'kluisVerzoeken');

export const kluisBesluit = (
  b: Bezoeker,
  v: string,
  meer: { toestaan?: boolean; uren?: number; reden?: string } = {},
): Promise<Verzoek & { __typename: string; code?: string }> =>
  doe(
    b,
    `mutation ($v: ID!, $toestaan: Boolean!, $uren: Int!, $reden: String!) { kluisBeslissen(verzoekId: $v, toestaan: $toestaan, uren: $uren, reden: $reden) { __typename ... on KluisVerzoek { ${VERZOEK} } ${GEWEIGERD} } }`,
    { v, toestaan: true, uren: 8, reden: 'Nodig voor het gesprek', ...meer },
    'kluisBeslissen',
  );

export const kluisOpen = (b: Bezoeker, m: string): Promise<{ __typename: string; naam?: string; code?: string }> =>
  doe(
    b,
    `mutation ($m: ID!) { kluisOpenen(meldingId: $m) { __typename ... on KluisInhoud { naam openTot } ${GEWEIGERD} } }`,
    { m },
    'kluisOpenen',
  );

export const zwijg = (
  b: Bezoeker,
  m: string,
  versie: number,
  tot: string | null,
  reden = 'Het onderzoek loopt',
  s: string = randomUUID(),
): Promise<Mensen> =>
  doe(
    b,
    `mutation ($s: ID!, $m: ID!, $versie: Int!, $tot: Datum, $reden: String!) { zwijgenZetten(sleutel: $s, meldingId: $m, versie: $versie, tot: $tot, reden: $reden) { ${UITKOMST} } }`,
    { s, m, versie, tot, reden },
    'zwijgenZetten',
  );

export const noteer = (
  b: Bezoeker,
  m: string,
  tekst: string,
  meer: { n?: string; versie?: number; s?: string } = {},
): Promise<Mensen> =>
  doe(
    b,
    `mutation ($s: ID!, $m: ID!, $n: ID, $versie: Int!, $tekst: String!) { notitieBewaren(sleutel: $s, meldingId: $m, notitieId: $n, versie: $versie, tekst: $tekst) { ${UITKOMST} } }`,
    { s: meer.s ?? randomUUID(), m, n: meer.n, versie: meer.versie ?? 0, tekst },
    'notitieBewaren',
  );

export const wisNotitie = (b: Bezoeker, m: string, n: string): Promise<Mensen> =>
  doe(
    b,
    `mutation ($m: ID!, $n: ID!) { notitieWissen(meldingId: $m, notitieId: $n) { ${UITKOMST} } }`,
    { m, n },
    'notitieWissen',
  );

export const draagOver = (
  b: Bezoeker,
  meldingIds: string[],
  naar: string,
  meer: { reden?: string; blijft?: boolean; s?: string } = {},
): Promise<{ __typename: string; meldingen?: number; termijnen?: number; code?: string }> =>
  doe(
    b,
    `mutation ($s: ID!, $ids: [ID!]!, $naar: ID!, $reden: String!, $blijft: Boolean!) { zakenOverdragen(sleutel: $s, meldingIds: $ids, naar: $naar, reden: $reden, blijftMeekijken: $blijft) { __typename ... on ZakenOvergedragen { meldingen termijnen } ${GEWEIGERD} } }`,
    {
      s: meer.s ?? randomUUID(),
      ids: meldingIds,
      naar,
      reden: meer.reden ?? 'Ik ben met verlof',
      blijft: meer.blijft ?? false,
    },
    'zakenOverdragen',
  );

export const noem = (
  b: Bezoeker,
  m: string,
  versie: number,
  wie: { rol?: string; persoonId?: string; naam?: string },
  s: string = randomUUID(),
): Promise<{ __typename: string; code?: string; versie?: number }> =>
  doe(
    b,
    `mutation ($s: ID!, $m: ID!, $versie: Int!, $rol: GenoemdeRol!, $persoonId: ID, $naam: String) { genoemdeToevoegen(sleutel: $s, meldingId: $m, versie: $versie, rol: $rol, persoonId: $persoonId, naam: $naam) { __typename ... on Melding { id versie } ... on VersieVerouderd { code } ${GEWEIGERD} } }`,
    { s, m, versie, rol: wie.rol ?? 'PLEGER', persoonId: wie.persoonId, naam: wie.naam },
    'genoemdeToevoegen',
  );

export const vraagOnafhankelijk = (
  b: Bezoeker,
  m: string,
  soort: string,
  tekst: string,
  s: string = randomUUID(),
): Promise<{ __typename: string; code?: string; vragen?: { soort: string; tekst: string }[] }> =>
  doe(
    b,
    `mutation ($s: ID!, $m: ID!, $soort: OnafhankelijkSoort!, $tekst: String!) { onafhankelijkVragen(sleutel: $s, meldingId: $m, soort: $soort, tekst: $tekst) { __typename ... on EigenAfspraken { vragen { id soort tekst antwoord } } ${GEWEIGERD} } }`,
    { s, m, soort, tekst },
    'onafhankelijkVragen',
  );

export const antwoord = (b: Bezoeker, v: string, tekst: string): Promise<Mensen> =>
  doe(
    b,
    `mutation ($v: ID!, $tekst: String!) { onafhankelijkAntwoorden(verzoekId: $v, antwoord: $tekst) { ${UITKOMST} } }`,
    { v, tekst },
    'onafhankelijkAntwoorden',
  );

export interface Afspraken {
  meldingId: string;
  nummer: string;
  vertrouwelijk: boolean;
  zwijgTekst: string | null;
  zwijgenTot: string | null;
  kluis: { tekst: string }[];
  vragen: { soort: string; antwoord: string | null }[];
}

export const afspraken = (b: Bezoeker): Promise<Afspraken[]> =>
  doe(
    b,
    '{ mijnAfspraken { meldingId nummer vertrouwelijk zwijgTekst zwijgenTot kluis { op tekst } vragen { soort antwoord } } }',
    {},
    'mijnAfspraken',
  );
