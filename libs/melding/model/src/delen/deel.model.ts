import type { Weigering } from '@meldbaken/platform/waarden';
import * as B from './beschrijvingen.model';
import * as K from './keuren.model';
import type { DeelNaam } from './stand.model';
import type { Velden } from './veld.model';
import { alleenGevraagd, controleerVelden, leesWaarden } from './waarden.model';

type Ruw = Readonly<Record<string, unknown>>;

/** What may be stored, or everything that is wrong. */
export type DeelUitkomst =
  { readonly ok: true; readonly waarden: Ruw } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** Checks what was sent for one part; the same on the page and on the server. */
export type DeelKeuring = (ruw: Ruw, was: Ruw | null, c: K.KeurContext, nu: Date) => DeelUitkomst;

const geen = (): readonly Weigering[] => [];

/** A keuring of any part: its questions, then its own rules. Guards (refusals about no field) come first and alone. */
export const maakKeuring =
  <D extends Velden>(velden: D, eigen: K.Keuring<ReturnType<typeof leesWaarden<D>>>): DeelKeuring =>
  (ruw, was, c, nu) => {
    const w = alleenGevraagd(velden, leesWaarden(velden, ruw));
    const regels = eigen(w, was && leesWaarden(velden, was), c);
    const poort = regels.find(({ veld }) => veld === undefined);
    if (poort) return { ok: false, weigeringen: [poort] };
    const losse = controleerVelden(velden, ruw, { ...w }, was, nu);
    const weigeringen = [...losse, ...regels.filter((r) => !losse.some(({ veld }) => veld === r.veld))];
    return weigeringen.length > 0 ? { ok: false, weigeringen } : { ok: true, waarden: { ...w } };
  };

export const DEEL_KEURING: Readonly<Record<DeelNaam, DeelKeuring>> = {
  strafbaar: maakKeuring(B.STRAFBAAR, geen),
  politiecontact: maakKeuring(B.POLITIECONTACT, geen),
  clientgesprek: maakKeuring(B.CLIENTGESPREK, K.keurClientgesprek),
  toestemmingsweging: maakKeuring(B.TOESTEMMINGSWEGING, geen),
  plegergesprek: maakKeuring(B.PLEGERGESPREK, K.keurPlegergesprek),
  onderzoek: maakKeuring(B.ONDERZOEK, K.keurOnderzoek),
  oorzaken: maakKeuring(B.OORZAKEN, K.keurOorzaken),
  oordeel: maakKeuring(B.OORDEEL, K.keurOordeel),
  signalering: maakKeuring(B.SIGNALERING, geen),
  waarneming: maakKeuring(B.WAARNEMING, geen),
  bespreking: maakKeuring(B.BESPREKING, geen),
  geheimhouding: maakKeuring(B.GEHEIMHOUDING, geen),
};
