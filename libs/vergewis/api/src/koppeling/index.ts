import { KoppelingBeeindigenHandler } from './beeindigen.handler';
import { KoppelingBijwerkenHandler } from './bijwerken.handler';
import { KoppelingGegevensResolver } from './koppeling.resolver';
import { KoppelingSchrijver } from './koppeling-schrijver';
import { KoppelingLezenHandler } from './lezen.handler';
import { OproepenRepository } from './oproepen.repository';

export { koppelingGegevensToegang } from './koppeling-gegevens.access';
export { OproepenOpruimen } from './oproepen-opruimen';

/** What another system may do with its key, for the API. */
export const KOPPELING_PROVIDERS = [
  OproepenRepository,
  KoppelingSchrijver,
  KoppelingLezenHandler,
  KoppelingBijwerkenHandler,
  KoppelingBeeindigenHandler,
  KoppelingGegevensResolver,
] as const;
