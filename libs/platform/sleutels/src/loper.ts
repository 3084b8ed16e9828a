import type { Transactie } from '@meldbaken/platform/tenancy';

/** What this library needs of an open transaction. */
export type Loper = Pick<Transactie, 'rijen' | 'wijzig'>;

/** Whose keys. */
export interface Wie {
  organisatieId: string;
}
