export const ROLLEN_POORT = Symbol('ROLLEN_POORT');

/** A role as another context shows it. */
export interface RolMetNaam {
  readonly code: string;
  readonly naam: string;
}

export interface RollenPoort {
  /** The roles that a kind of organisation (code) knows, in the order of spec 01. */
  van(organisatieSoort: string): readonly RolMetNaam[];
  /** Name of a role; an unknown code is its own name. */
  naam(code: string): string;
}
