import * as B from './beschrijvingen.model';
import type { Velden, Waarden } from './veld.model';
import { leesWaarden } from './waarden.model';

/** The parts of step 1 to 4. */
export const DEEL_NAMEN = [
  'strafbaar',
  'politiecontact',
  'clientgesprek',
  'toestemmingsweging',
  'plegergesprek',
  'onderzoek',
  'oorzaken',
  'oordeel',
  'signalering',
  'waarneming',
  'bespreking',
  'geheimhouding',
] as const;
export type DeelNaam = (typeof DEEL_NAMEN)[number];

export const DEEL_VELDEN = {
  strafbaar: B.STRAFBAAR,
  politiecontact: B.POLITIECONTACT,
  clientgesprek: B.CLIENTGESPREK,
  toestemmingsweging: B.TOESTEMMINGSWEGING,
  plegergesprek: B.PLEGERGESPREK,
  onderzoek: B.ONDERZOEK,
  oorzaken: B.OORZAKEN,
  oordeel: B.OORDEEL,
  signalering: B.SIGNALERING,
  waarneming: B.WAARNEMING,
  bespreking: B.BESPREKING,
  geheimhouding: B.GEHEIMHOUDING,
} as const satisfies Readonly<Record<DeelNaam, Velden>>;

/** The questions of one part, whichever it is. */
export const veldenVan = (naam: DeelNaam): Velden => DEEL_VELDEN[naam];

/** Parts that a report has once; of the others it may have more. */
export const ENKELE_DELEN: readonly DeelNaam[] = [
  'strafbaar',
  'toestemmingsweging',
  'onderzoek',
  'oorzaken',
  'oordeel',
  'signalering',
  'geheimhouding',
];

/** One version of a part. */
export interface DeelVersie<T> {
  readonly id: string;
  readonly versie: number;
  readonly inhoud: T;
}

/** The parts of a report as they stand now: the newest version of each, oldest part first. */
export type Delen = {
  readonly [K in DeelNaam]: readonly DeelVersie<Waarden<(typeof DEEL_VELDEN)[K]>>[];
};

type RuwDeel = DeelVersie<Readonly<Record<string, unknown>>>;

/** The parts as stored or sent, read and typed. */
export function leesDelen(ruw: (naam: DeelNaam) => readonly RuwDeel[]): Delen {
  const lees = <D extends Velden>(naam: DeelNaam, velden: D): DeelVersie<Waarden<D>>[] =>
    ruw(naam).map(({ id, versie, inhoud }) => ({ id, versie, inhoud: leesWaarden(velden, inhoud) }));
  return {
    strafbaar: lees('strafbaar', B.STRAFBAAR),
    politiecontact: lees('politiecontact', B.POLITIECONTACT),
    clientgesprek: lees('clientgesprek', B.CLIENTGESPREK),
    toestemmingsweging: lees('toestemmingsweging', B.TOESTEMMINGSWEGING),
    plegergesprek: lees('plegergesprek', B.PLEGERGESPREK),
    onderzoek: lees('onderzoek', B.ONDERZOEK),
    oorzaken: lees('oorzaken', B.OORZAKEN),
    oordeel: lees('oordeel', B.OORDEEL),
    signalering: lees('signalering', B.SIGNALERING),
    waarneming: lees('waarneming', B.WAARNEMING),
    bespreking: lees('bespreking', B.BESPREKING),
    geheimhouding: lees('geheimhouding', B.GEHEIMHOUDING),
  };
}
