import type { StapNummer } from '@meldbaken/melding/contract';
import type { Daad, Tijd, Verhaal } from '../verhaal';

export const ZONNEHOF = 'zonnehof.demo';
export const AF = 'aandachtsfunctionaris';
export const AF2 = 'aandachtsfunctionaris2';
export const TEAM = 'meldteamlid';

export const terug = (dagen: number): Verhaal['anker'] => ({ soort: 'TERUG', dagen });

export const neem = (op: Tijd): Daad => ({ doe: 'NEEM', op });

/** Several steps at one moment; their parts were written elsewhere, which a step that misses parts has to say. */
export const klaar = (op: Tijd, ...stappen: StapNummer[]): Daad[] =>
  stappen.map((stap) => ({ doe: 'STAP', op, stap, status: 'AFGEROND', reden: 'De verslagen staan op papier.' }));
export const begin = (op: Tijd, ...stappen: StapNummer[]): Daad[] =>
  stappen.map((stap) => ({ doe: 'STAP', op, stap, status: 'LOOPT' }));
export const nietNodig = (op: Tijd, stap: StapNummer, reden: string): Daad => ({
  doe: 'STAP',
  op,
  stap,
  status: 'NIET_VAN_TOEPASSING',
  reden,
});

/** Not clear yet whether it must be reported: the six weeks run from the day that it was seen. */
export const onduidelijk = (op: Tijd, toelichting: string): Daad => ({
  doe: 'STEL_VAST',
  op,
  soort: 'ONDUIDELIJK',
  vastgesteld: op,
  toelichting,
});

export const beslisser = (op: Tijd, reden: string, lid = 'bestuurder'): Daad => ({
  doe: 'HAAL_ERBIJ',
  op,
  lid,
  functie: 'BESLISSER',
  reden,
});
