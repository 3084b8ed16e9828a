import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

interface Stap {
  id: string;
  stap: string;
  op: string;
  uitkomst: string;
  tekst: string;
  door: string;
  reden: string | null;
  eerder: { op: string; uitkomst: string; tekst: string; door: string }[];
}

export interface Consult extends Omit<Stap, 'stap' | 'tekst'> {
  stapId: string;
  registerId: string;
  registerNaam: string;
  grond: string;
  opvolging: Stap[];
  volgende: string | null;
}

export interface Voorbereiding {
  id: string;
  stand: string;
  mist: string[];
  eindOp: string | null;
  kenmerk: string | null;
  verwijderReden: string | null;
  voorwaarden: { voorwaarde: string; tekst: string }[];
  verloop: { soort: string; door: string; tekst: string }[];
}

export interface Navraag {
  id: string;
  wijze: string;
  uitkomst: string | null;
  rapportOp: string | null;
  kenmerk: string | null;
  besluit: { besluit: string; tekst: string } | null;
}

/** The part of a file about registers, as these tests read it. */
export interface Dossier {
  __typename: string;
  code: string;
  bericht: string;
  fouten: { veld: string; code: string }[];
  versie: number;
  magKijkenIn: string[];
  magBeslissen: boolean;
  igjHier: boolean;
  registers: { id: string; naam: string }[];
  consulten: Consult[];
  navragen: Navraag[];
  registraties: Voorbereiding[];
  huidig: { versie: number };
}

const EERDER = 'reden eerder { op uitkomst tekst door }';
const VELDEN = `id versie magKijkenIn magBeslissen igjHier registers { id naam }
  consulten { id stapId registerId registerNaam op grond geinformeerdOp kenmerk uitkomst door ${EERDER} volgende opvolging { id stap op uitkomst tekst door ${EERDER} } }
  navragen { id wijze op door kenmerk beantwoordOp uitkomst rapportOp besluit { besluit op gehoordOp tekst door } }
  registraties { id stand mist eindOp kenmerk geregistreerdOp verwijderdOp verwijderReden voorwaarden { voorwaarde op kenmerk tekst door } verloop { soort op tekst door } }`;
const UIT = `__typename ... on Registerdossier { ${VELDEN} } ... on RegisterdossierVersieVerouderd { code bericht huidig { versie } } ${GEWEIGERD}`;

const ACTEN = {
  registerRaadplegingVastleggen: ['invoer', 'RegisterRaadplegingInvoer!'],
  registerOpvolgingVastleggen: ['invoer', 'RegisterOpvolgingInvoer!'],
  registerStapVerbeteren: ['invoer', 'RegisterVerbeteringInvoer!'],
  igjNavraagStellen: ['voornamen', 'String!'],
  igjNavraagVastleggen: ['invoer', 'IgjNavraagInvoer!'],
  igjNavraagBeoordelen: ['invoer', 'IgjNavraagOordeelInvoer!'],
  registratieBeginnen: ['registerId', 'ID!'],
  registratieVoorwaardeVastleggen: ['invoer', 'RegistratieVoorwaardeInvoer!'],
  registratieAanbieden: ['registratieId', 'ID!'],
  registratieBeslissen: ['invoer', 'RegistratieBeslissingInvoer!'],
  registratieVastleggen: ['invoer', 'RegistratieGedaanInvoer!'],
  registratieVerwijderen: ['invoer', 'RegistratieVerwijderdInvoer!'],
  registratieStoppen: ['invoer', 'RegistratieStopInvoer!'],
} as const;
export type Act = keyof typeof ACTEN;

/** One act on the registers of a file; the newest version is read first. */
export async function doe(
  b: Bezoeker,
  act: Act,
  id: string,
  waarde: unknown,
  { versie, s = randomUUID() }: { versie?: number; s?: string } = {},
): Promise<Dossier> {
  const v = versie ?? (await lees(b, id))?.versie ?? 0;
  const [naam, type] = ACTEN[act];
  const r = await b.vraag<{ uit: Dossier }>(
    `mutation ($s: ID!, $d: ID!, $v: Int!, $i: ${type}) { uit: ${act}(sleutel: $s, dienstverbandId: $d, versie: $v, ${naam}: $i) { ${UIT} } }`,
    { s, d: id, v, i: waarde },
  );
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}

export async function lees(b: Bezoeker, id: string): Promise<Dossier | null> {
  const r = await b.vraag<{ uit: Dossier | null }>(
    `query ($d: ID!) { uit: registerdossier(dienstverbandId: $d) { ${VELDEN} } }`,
    { d: id },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}

export interface RegisterUit {
  __typename: string;
  id: string;
  versie: number;
  naam: string;
  code: string;
  bericht: string;
  fouten: { veld: string; code: string }[];
  gemandateerden: { naam: string }[];
  huidig: { versie: number };
}

const REGISTER = `__typename ... on Waarschuwingsregister { id versie naam van tot registratieMaanden gemandateerden { id naam } } ... on WaarschuwingsregisterVersieVerouderd { code bericht huidig { versie } } ${GEWEIGERD}`;

/** Taking part in a register, as the bestuurder does it. */
export async function meedoen(
  b: Bezoeker,
  gemandateerdIds: readonly string[],
  meer: Record<string, unknown> = {},
  s: string = randomUUID(),
): Promise<RegisterUit> {
  return registerAct(
    b,
    `mutation ($s: ID!, $i: WaarschuwingsregisterInvoer!) { uit: waarschuwingsregisterVastleggen(sleutel: $s, invoer: $i) { ${REGISTER} } }`,
    { s, i: { ...INVOER, gemandateerdIds, ...meer } },
  );
}

export async function wijzigRegister(
  b: Bezoeker,
  r: { id: string; versie: number },
  meer: Record<string, unknown>,
): Promise<RegisterUit> {
  return registerAct(
    b,
    `mutation ($s: ID!, $r: ID!, $v: Int!, $i: WaarschuwingsregisterInvoer!) { uit: waarschuwingsregisterWijzigen(sleutel: $s, registerId: $r, versie: $v, invoer: $i) { ${REGISTER} } }`,
    { s: randomUUID(), r: r.id, v: r.versie, i: { ...INVOER, ...meer } },
  );
}

const INVOER = {
  naam: 'Register Zorg Regio Oost',
  houder: 'Stichting Register Oost',
  protocol: 'Protocol 2025, artikel 4',
  wieMag: 'Aangewezen medewerkers van HR',
  van: '2026-11-23',
  tot: null,
  registratieMaanden: 48,
};

async function registerAct(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<RegisterUit> {
  const r = await b.vraag<{ uit: RegisterUit }>(document, v);
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}

/** The membership of an account. */
export async function lidVan(o: Omgeving, email: string): Promise<string> {
  const { rows } = await o.beheer.query(
    `select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1`,
    [email],
  );
  return String(rows[0]?.id);
}

export const RAADPLEGING = {
  op: '2026-11-23',
  geinformeerdOp: '2026-11-20',
  grond: 'Functie begeleider, artikel 4 van het protocol.',
  uitkomst: 'GEEN_REGISTRATIE',
};
