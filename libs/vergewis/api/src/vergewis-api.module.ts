import { Module } from '@nestjs/common';
import { BIG_PROVIDERS } from './big';
import { HERINNEREN_PROVIDERS } from './herinneren';
import { IMPORT_PROVIDERS } from './import';
import { KOPPELING_PROVIDERS } from './koppeling';
import { MUUR_PROVIDERS } from './muur';
import { REFERENTIES_PROVIDERS } from './referenties';
import { REGISTER_PROVIDERS } from './registers';
import { SOLLICITANT_PROVIDERS } from './sollicitant';
import { VERGEWIS_PROVIDERS } from './vergewis.providers';

/** HR's file on who may work with clients, for the API. */
@Module({
  providers: [
    ...VERGEWIS_PROVIDERS,
    ...IMPORT_PROVIDERS,
    ...BIG_PROVIDERS,
    ...MUUR_PROVIDERS,
    ...KOPPELING_PROVIDERS,
    ...REFERENTIES_PROVIDERS,
    ...REGISTER_PROVIDERS,
    ...SOLLICITANT_PROVIDERS,
    ...HERINNEREN_PROVIDERS,
  ],
})
export class VergewisApiModule {}
