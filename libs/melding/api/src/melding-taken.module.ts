import { Global, Module } from '@nestjs/common';
import { BerichtDeelnemerWanneerToegevoegd } from './events/bericht-deelnemer-wanneer-toegevoegd.handler';
import { BerichtOntvangersWanneerMeldingIngediend } from './events/bericht-ontvangers-wanneer-melding-ingediend.handler';
import {
  NoteerWanneerExterneMeldingAangeboden,
  NoteerWanneerExterneMeldingVerzonden,
  NoteerWanneerBevestigingOntvangen,
} from './events/noteer-externe-melding.handler';

export const MELDING_VERWERKERS = [
  BerichtOntvangersWanneerMeldingIngediend,
  BerichtDeelnemerWanneerToegevoegd,
  NoteerWanneerExterneMeldingAangeboden,
  NoteerWanneerExterneMeldingVerzonden,
  NoteerWanneerBevestigingOntvangen,
] as const;

/** The internal report: what the worker does when something happened. */
@Global()
@Module({ providers: [...MELDING_VERWERKERS], exports: [...MELDING_VERWERKERS] })
export class MeldingTakenModule {}
