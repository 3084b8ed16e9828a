import type { Inzage } from '@meldbaken/platform/tenancy';

export const TELLERS = Symbol('TELLERS');

/** The two counts of the shell. Each counts only what the caller may see. */
export interface Tellers {
  teLaat(inzage: Inzage): Promise<number>;
  ongelezen(inzage: Inzage): Promise<number>;
}
