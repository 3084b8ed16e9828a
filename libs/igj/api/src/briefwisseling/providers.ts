import type { Provider } from '@nestjs/common';
import { IntrekkenHandler } from './aanbieder/intrekken.handler';
import { MeldingBerichtenHandler } from './aanbieder/melding-berichten.handler';
import { MeldingBerichtenResolver } from './aanbieder/melding-berichten.resolver';
import { MeldingSchrijver } from './aanbieder/melding-schrijver';
import { UitstelConceptHandler } from './aanbieder/uitstel-concept.handler';
import { UitstelConceptResolver } from './aanbieder/uitstel-concept.resolver';
import { Briefwisseling } from './briefwisseling';
import { ZaakBerichtenHandler } from './inspectie/zaak-berichten.handler';
import { ZaakBerichtenResolver } from './inspectie/zaak-berichten.resolver';
import { ZaakSchrijver } from './inspectie/zaak-schrijver';

/** For the API: sending messages. */
export const BRIEFWISSELING_PROVIDERS: readonly Provider[] = [
  Briefwisseling,
  MeldingSchrijver,
  MeldingBerichtenHandler,
  MeldingBerichtenResolver,
  IntrekkenHandler,
  UitstelConceptHandler,
  UitstelConceptResolver,
  ZaakSchrijver,
  ZaakBerichtenHandler,
  ZaakBerichtenResolver,
];
