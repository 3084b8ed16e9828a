import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD, dienIn, neem } from './vragen';

export interface Deel {
  id: string;
  versie: number;
  eerdere: { versie: number }[];
}

export interface DelenAntwoord extends Record<string, unknown> {
  __typename: string;
  code: string;
  bericht: string;
  watDan: string | null;
  fouten: { veld: string; code: string; bericht: string }[];
}

const TYPEN = {
  strafbaar: 'Strafbaarheid',
  politiecontact: 'Politiecontact',
  clientgesprek: 'Clientgesprek',
  toestemmingsweging: 'Toestemmingsweging',
  plegergesprek: 'Plegergesprek',
  onderzoek: 'Onderzoek',
  oorzaken: 'Oorzakenboom',
  oordeel: 'Oordeel',
  signalering: 'Signalering',
  waarneming: 'Waarneming',
  bespreking: 'Bespreking',
  geheimhouding: 'Geheimhouding',
} as const;
export type DeelNaam = keyof typeof TYPEN;
export const DEEL_NAMEN = Object.keys(TYPEN) as DeelNaam[];

const velden = (naam: DeelNaam): string => `${naam} { id versie op door eerdere { versie } }`;
const ALLE = DEEL_NAMEN.map(velden).join(' ');

export interface Vastleggen {
  id?: string | null;
  versie?: number;
  sleutel?: string;
  /** More of the answer than the standard fields of the part. */
  ook?: string;
}

/** Records a part through its own mutation. */
export async function legVast(
  b: Bezoeker,
  meldingId: string,
  naam: DeelNaam,
  invoer: Record<string, unknown>,
  o: Vastleggen = {},
): Promise<DelenAntwoord> {
  const type = TYPEN[naam];
  const mutatie = `${type.charAt(0).toLowerCase()}${type.slice(1)}Vastleggen`;
  const r = await b.vraag<Record<string, DelenAntwoord>>(
    `mutation ($s: ID!, $m: ID!, $o: ID, $v: Int!, $i: ${type}Invoer!) { ${mutatie}(sleutel: $s, meldingId: $m, onderdeelId: $o, versie: $v, invoer: $i) {
      __typename ... on MeldingDelen { ${naam} { id versie op door eerdere { versie } ${o.ook ?? ''} } }
      ... on MeldingDelenVerouderd { code huidig { ${naam} { id versie ${o.ook ?? ''} } } } ${GEWEIGERD} } }`,
    { s: o.sleutel ?? randomUUID(), m: meldingId, o: o.id ?? null, v: o.versie ?? 0, i: invoer },
  );
  const uit = r.data?.[mutatie];
  if (!uit) throw new Error(r.tekst);
  return uit;
}

/** All parts of a report as this visitor sees them; null when it is not theirs. */
export async function delenVan(b: Bezoeker, meldingId: string, ook = ''): Promise<Record<DeelNaam, Deel[]> | null> {
  const r = await b.vraag<{ meldingDelen: Record<DeelNaam, Deel[]> | null }>(
    `query ($m: ID!) { meldingDelen(meldingId: $m) { ${ALLE} ${ook} } }`,
    { m: meldingId },
  );
  if (r.errors) throw new Error(r.tekst);
  return r.data.meldingDelen;
}

export async function mist(b: Bezoeker, meldingId: string, stap: number): Promise<string[] | null> {
  const r = await b.vraag<{ stapControle: { ontbreekt: string[] } | null }>(
    'query ($m: ID!, $s: Int!) { stapControle(meldingId: $m, stap: $s) { stap ontbreekt } }',
    { m: meldingId, s: stap },
  );
  return r.data.stapControle?.ontbreekt ?? null;
}

/** A report in hand, with its version. */
export async function inBehandeling(
  melder: Bezoeker,
  af: Bezoeker,
  o: Omgeving,
  meer: Record<string, unknown> = {},
): Promise<{ id: string; nummer: string; versie: number }> {
  const m = await dienIn(melder, o, meer);
  const v = await neem(af, m.id);
  return { id: m.id, nummer: m.nummer, versie: v.versie };
}

/** Answers that may be kept as they are. */
export const GOED: Readonly<Record<DeelNaam, Record<string, unknown>>> = {
  strafbaar: { antwoord: 'NEE', waarom: 'Het ging om snauwen.' },
  politiecontact: {
    soort: 'OVERLEG',
    gesprokenOp: '2026-11-23T09:00:00+01:00',
    agent: 'De wijkagent',
    politieDoet: 'De politie praat met de cliënt.',
    wijDoen: 'Wij vragen niets en houden de cliënt veilig.',
    bewijsBewaard: false,
  },
  clientgesprek: {
    aard: 'GEVOERD',
    gehoudenOp: '2026-11-23T09:30:00+01:00',
    met: 'CLIENT',
    steun: 'AFGEWEZEN',
    voerders: ['Anja', 'Bram'],
    taxatie: false,
    doelen: ['GEBEURD'],
    verteld: '"Hij trok aan mijn arm."',
    wens: 'Dat het stopt.',
    toestemming: 'JA',
    gewezenOp: ['KLACHT', 'IGJ', 'POLITIE'],
  },
  toestemmingsweging: {
    afhankelijkheid: 'Groot',
    ernst: 'Groot',
    herhaling: 'Groot',
    anderen: 'Ja',
    besluit: 'DOORGAAN',
    waarom: 'Het kan anderen ook gebeuren.',
    verteldAanClient: 'In een gesprek.',
  },
  plegergesprek: {
    aard: 'GEVOERD',
    gehoudenOp: '2026-11-23T09:45:00+01:00',
    steunGewezen: true,
    voerders: ['Anja', 'Bram'],
    doelen: ['GEBEURD'],
    reactie: 'Ik had haast.',
    gelezen: true,
  },
  onderzoek: { overleden: false, besluit: 'NIET_NODIG', waarom: 'Wij weten genoeg.' },
  oorzaken: {
    gebeurtenis: 'Er is hard aan een arm getrokken.',
    knopen: [
      { id: 'a', ouder: null, tak: 'PERSOON', tekst: 'Overbelast' },
      { id: 'b', ouder: 'a', tak: 'PERSOON', tekst: 'Vier diensten achter elkaar' },
      { id: 'c', ouder: null, tak: 'ORGANISATIE', tekst: 'Te weinig mensen' },
    ],
  },
  oordeel: {
    beleving: 'JA',
    belevingWaarom: 'De cliënt huilde.',
    norm: 'JA',
    normWaarom: 'Artikel 3 van de gedragscode.',
    wet: 'NEE',
    afhankelijk: 'JA',
    handelen: 'HANDELEN',
    schade: 'VERMOEDELIJK',
    opzet: 'NEE',
    aard: 'Te hard vastgepakt.',
    ernst: 'MATIG',
    herhaling: 'KLEIN',
    uitkomst: 'GRENSOVERSCHRIJDEND',
    gronden: 'Het mag niet volgens onze gedragscode.',
  },
  signalering: { aangesproken: true, aangesprokenWat: 'Dat dit niet kan.', clientdossier: 'Blauwe plek op de arm.' },
  waarneming: {
    gezienOp: '2026-11-22T10:00:00+01:00',
    doorWie: 'Collega',
    feiten: 'Mevrouw schrok.',
    mening: 'Angst.',
  },
  bespreking: {
    met: 'GEDRAGSDESKUNDIGE',
    naam: 'Wim',
    gesprokenOp: '2026-11-23T08:00:00+01:00',
    besproken: 'Hoe verder.',
  },
  geheimhouding: { grondslag: 'MELDRECHT', waarom: 'De wet laat intern melden toe.' },
};
