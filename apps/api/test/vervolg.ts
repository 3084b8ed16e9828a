import { randomUUID } from 'node:crypto';
import { EXTERNE_BESLUITEN, NAZORG_GROEPEN, TERUGKOPPELING_AAN } from '@meldbaken/melding/contract';
import type { Bezoeker } from './omgeving';
import { GEWEIGERD } from './vragen';

export type Invoer = Record<string, unknown>;

const DEEL = `id soort code versie stand van tot kenmerken wie { id naam } bevestigdDoor { id } teksten { code tekst } eerdere { versie teksten { code tekst } }`;
const UITKOMST = `__typename ... on VervolgDeel { ${DEEL} } ... on VervolgVersieVerouderd { code huidig { ${DEEL} } } ${GEWEIGERD}`;

export interface DeelAntwoord {
  __typename: string;
  id: string;
  soort: string;
  code: string;
  versie: number;
  stand: string | null;
  van: string | null;
  tot: string | null;
  wie: { id: string; naam: string } | null;
  bevestigdDoor: { id: string } | null;
  teksten: { code: string; tekst: string }[];
  eerdere: { versie: number; teksten: { code: string; tekst: string }[] }[];
  bericht: string;
  watDan: string | null;
  fouten: { veld: string; code: string }[];
  huidig: DeelAntwoord;
}

export interface VervolgAntwoord {
  delen: DeelAntwoord[];
  beslissers: { id: string; naam: string }[];
  verzonden: string[];
  beschermd: boolean;
  mistStapVijf: string[];
  mistStapZes: string[];
}

const een = async (b: Bezoeker, document: string, v: Record<string, unknown>): Promise<DeelAntwoord> => {
  const r = await b.vraag<{ uit: DeelAntwoord }>(document, v);
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
};

export const legVast = (
  b: Bezoeker,
  meldingId: string,
  invoer: Invoer,
  sleutel: string = randomUUID(),
): Promise<DeelAntwoord> =>
  een(
    b,
    `mutation ($s: ID!, $m: ID!, $i: VervolgDeelInvoer!) { uit: vervolgVastleggen(sleutel: $s, meldingId: $m, invoer: $i) { ${UITKOMST} } }`,
    { s: sleutel, m: meldingId, i: invoer },
  );

export const bevestig = (
  b: Bezoeker,
  meldingId: string,
  deel: { id: string; versie: number },
  sleutel: string = randomUUID(),
): Promise<DeelAntwoord> =>
  een(
    b,
    `mutation ($s: ID!, $m: ID!, $id: ID!, $v: Int!) { uit: besluitBevestigen(sleutel: $s, meldingId: $m, id: $id, versie: $v) { ${UITKOMST} } }`,
    { s: sleutel, m: meldingId, id: deel.id, v: deel.versie },
  );

export const haalOpvolging = (b: Bezoeker, meldingId: string, id: string, hoe: string): Promise<DeelAntwoord> =>
  een(
    b,
    `mutation ($m: ID!, $id: ID!, $h: String!) { uit: opvolgingHalen(meldingId: $m, id: $id, hoe: $h) { ${UITKOMST} } }`,
    {
      m: meldingId,
      id,
      h: hoe,
    },
  );

export async function leesVervolg(b: Bezoeker, meldingId: string): Promise<VervolgAntwoord | null> {
  const r = await b.vraag<{ vervolg: VervolgAntwoord | null }>(
    `query ($m: ID!) { vervolg(meldingId: $m) { delen { ${DEEL} } beslissers { id naam } verzonden beschermd mistStapVijf mistStapZes } }`,
    { m: meldingId },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.vervolg;
}

const tekst = (code: string, woorden: string): { code: string; tekst: string } => ({ code, tekst: woorden });

export const besluit = (code: string, wieId: string, op: string, stand = 'NEE'): Invoer => ({
  soort: 'BESLUIT',
  code,
  stand,
  wieId,
  van: op,
  teksten: [tekst('reden', 'Dit is hier niet aan de orde.')],
});

/** Every part that steps 5 and 6 and closing ask, on one day; nothing goes outside. */
export function alleDelen(wieId: string, op: string, zonder: readonly string[] = []): Invoer[] {
  return [
    {
      soort: 'STOPPEN',
      code: 'GEDRAG',
      van: op,
      teksten: [tekst('hoe', 'Er is over gesproken.'), tekst('wie', 'De teamleider')],
    },
    ...EXTERNE_BESLUITEN.filter((c) => !zonder.includes(c)).map((c) => besluit(c, wieId, op)),
    {
      soort: 'COMMUNICATIE',
      code: 'TEAM',
      stand: 'GEDAAN',
      van: op,
      teksten: [tekst('wie', 'De teamleider'), tekst('wat', 'Er is een melding afgerond.')],
    },
    ...NAZORG_GROEPEN.map((code) => ({
      soort: 'NAZORG',
      code,
      stand: 'NIET_NODIG',
      teksten: [tekst('reden', 'Niet nodig.')],
    })),
    ...TERUGKOPPELING_AAN.map((code) => ({
      soort: 'TERUGKOPPELING',
      code,
      stand: 'GEDAAN',
      van: op,
      teksten: [tekst('wie', 'De behandelaar')],
    })),
    {
      soort: 'EVALUATIE',
      code: 'MELDING',
      van: op,
      teksten: [tekst('wie', 'Het team'), tekst('lessen', 'Rustig praten helpt.')],
    },
  ];
}

/** Steps 5 and 6 done in full, decisions confirmed by the decider. */
export async function vulIn(
  af: Bezoeker,
  beslisser: Bezoeker,
  meldingId: string,
  delen: readonly Invoer[],
): Promise<void> {
  for (const invoer of delen) {
    const uit = await legVast(af, meldingId, invoer);
    if (uit.__typename !== 'VervolgDeel') throw new Error(JSON.stringify({ invoer, uit }));
    if (uit.soort !== 'BESLUIT') continue;
    const vast = await bevestig(beslisser, meldingId, uit);
    if (vast.__typename !== 'VervolgDeel') throw new Error(JSON.stringify(vast));
  }
}
