import type { TermijnDefinitie } from './definitie.model';
import { BEWAREN_DEFINITIES } from './definities/bewaren.model';
import { CLIENT_DEFINITIES } from './definities/client.model';
import { GEMEENTE_DEFINITIES } from './definities/gemeente.model';
import { IGJ_DEFINITIES } from './definities/igj.model';
import { PRIVACY_DEFINITIES } from './definities/privacy.model';
import { VERGEWIS_DEFINITIES } from './definities/vergewis.model';

/** The built-in terms. Every version that ever applied stays here. */
export const DEFINITIES: readonly TermijnDefinitie[] = [
  ...IGJ_DEFINITIES,
  ...CLIENT_DEFINITIES,
  ...VERGEWIS_DEFINITIES,
  ...GEMEENTE_DEFINITIES,
  ...PRIVACY_DEFINITIES,
  ...BEWAREN_DEFINITIES,
];
