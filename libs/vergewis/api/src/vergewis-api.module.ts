import { Module } from '@nestjs/common';
import { BIG_PROVIDERS } from './big';
import { IMPORT_PROVIDERS } from './import';
import { REFERENTIES_PROVIDERS } from './referenties';
import { VERGEWIS_PROVIDERS } from './vergewis.providers';

/** HR's file on who may work with clients, for the API. */
@Module({ providers: [...VERGEWIS_PROVIDERS, ...IMPORT_PROVIDERS, ...BIG_PROVIDERS, ...REFERENTIES_PROVIDERS] })
export class VergewisApiModule {}
