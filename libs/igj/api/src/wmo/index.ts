import type { Provider } from '@nestjs/common';
import { RechtmatigheidHandler } from './rechtmatigheid.handler';
import { RechtmatigheidResolver } from './rechtmatigheid.resolver';
import { WmoGemeentenLezer, WmoResolver } from './wmo.resolver';

/** For the API: reports to the Wmo-toezichthouder of a municipality, as far as they differ from those to the IGJ. */
export const WMO_PROVIDERS: readonly Provider[] = [
  WmoGemeentenLezer,
  WmoResolver,
  RechtmatigheidHandler,
  RechtmatigheidResolver,
];
