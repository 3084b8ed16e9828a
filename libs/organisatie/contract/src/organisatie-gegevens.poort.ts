import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export const ORGANISATIE_GEGEVENS = Symbol('ORGANISATIE_GEGEVENS');

/** What an organisation tells another about itself. */
export interface OrganisatieGegevens {
  /** Code of OrganisatieSoort. */
  readonly soort: string;
  readonly naam: string;
  readonly kvk: string | null;
  readonly vestigingsnummer: string | null;
  readonly contactgegevens: string | null;
}

export interface OrganisatieGegevensPoort {
  /** Of the caller's own organisation. */
  eigen(tx: Transactie, wie: Inzage | SysteemInzage): Promise<OrganisatieGegevens>;
}
