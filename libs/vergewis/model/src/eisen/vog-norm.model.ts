import type { Dag } from '@meldbaken/vergewis/contract';
import { dagTekst, plusMaanden } from '../dag.model';
import type { VogNorm } from './definitie.model';

export type VogBezwaar = 'TOEKOMST' | 'NA_BEGIN' | 'TE_OUD_BIJ_BEGIN' | 'TE_OUD';

/** Does the issue date fit the first day of work, and the day on which we look? Null when it does. */
export function pastVog(norm: VogNorm, afgegevenOp: Dag, beginOp: Dag | null, op: Dag): VogBezwaar | null {
  if (afgegevenOp > op) return 'TOEKOMST';
  if (norm.geldigMaanden !== null && plusMaanden(afgegevenOp, norm.geldigMaanden) < op) return 'TE_OUD';
  if (norm.maandenVoorBegin === null) return null;
  // Without a first day it is as if somebody begins today.
  const begin = beginOp ?? op;
  if (afgegevenOp > begin) return 'NA_BEGIN';
  return afgegevenOp < plusMaanden(begin, -norm.maandenVoorBegin) ? 'TE_OUD_BIJ_BEGIN' : null;
}

const duur = (maanden: number): string =>
  maanden % 12 === 0 ? `${maanden / 12} jaar` : maanden === 1 ? '1 maand' : `${maanden} maanden`;

/** Why this issue date does not do, in one sentence. */
export function vogBezwaarTekst(b: VogBezwaar, norm: VogNorm, afgegevenOp: Dag, beginOp: Dag | null): string {
  const van = `Deze VOG is van ${dagTekst(afgegevenOp)}.`;
  switch (b) {
    case 'TOEKOMST':
      return `${van} Die dag is nog niet geweest.`;
    case 'NA_BEGIN':
      return `${van} Dat is na de eerste werkdag${beginOp ? ` (${dagTekst(beginOp)})` : ''}.`;
    case 'TE_OUD_BIJ_BEGIN':
      return `${van} Op de eerste werkdag mag hij hoogstens ${duur(norm.maandenVoorBegin ?? 0)} oud zijn.`;
    case 'TE_OUD':
      return `${van} Hij mag niet ouder zijn dan ${duur(norm.geldigMaanden ?? 0)}.`;
  }
}

/** Which issue date would be right. */
export function watVogGoedIs(norm: VogNorm, beginOp: Dag | null, op: Dag): string {
  if (norm.geldigMaanden !== null)
    return `Een VOG van ${dagTekst(plusMaanden(op, -norm.geldigMaanden))} of later is goed.`;
  if (norm.maandenVoorBegin === null) return 'Elke VOG die past bij de functie is goed.';
  if (beginOp === null) return `Een VOG van ${dagTekst(plusMaanden(op, -norm.maandenVoorBegin))} of later is goed.`;
  return `Een VOG van ${dagTekst(plusMaanden(beginOp, -norm.maandenVoorBegin))} tot en met ${dagTekst(beginOp)} is goed.`;
}
