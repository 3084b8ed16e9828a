import { Module } from '@nestjs/common';
import { GEREEDHEID_PROVIDERS } from './gereedheid';
import { SIGNAAL_PROVIDERS } from './signaal';

/** Care fraud and lawfulness at a municipality, for the API. */
@Module({ providers: [...SIGNAAL_PROVIDERS, ...GEREEDHEID_PROVIDERS] })
export class ZorgfraudeApiModule {}
