import { Global, Module } from '@nestjs/common';
import { HR_MUUR, MELDING_EENHEID } from '@meldbaken/melding/contract';
import { BIJLAGEN_WERK, BIJLAGE_VERWERKERS } from './bijlagen';
import { PROEF_VERWERKERS } from './openbaar-instellen';
import { BerichtDeelnemerWanneerToegevoegd } from './events/bericht-deelnemer-wanneer-toegevoegd.handler';
import {
  BerichtRaadgeversWanneerConsultatieGevraagd,
  BerichtVragerWanneerConsultatieBeantwoord,
} from './events/bericht-bij-consultatie.handler';
import { BerichtOntvangersWanneerMeldingIngediend } from './events/bericht-ontvangers-wanneer-melding-ingediend.handler';
import {
  NoteerWanneerExterneMeldingAangeboden,
  NoteerWanneerExterneMeldingVerzonden,
  NoteerWanneerBevestigingOntvangen,
} from './events/noteer-externe-melding.handler';
import { HERINNERING_VERWERKERS, Herinneringen } from './herinneringen';
import { HrMuurAdapter } from './hr';
import { KLACHT_VERWERKERS } from './klacht';
import { Afloop, MENSEN_VERWERKERS } from './mensen';
import { OPENBAAR_VERWERKERS, OPENBAAR_WERK, InzendingenOpenen } from './openbaar';
import { Genoemden } from './persistence/genoemden';
import { IntakeRepository } from './persistence/intake.repository';
import { MeldingTeksten } from './persistence/teksten';
import { Zoekwoorden } from './persistence/zoekwoorden';
import { MeldingEenheidAdapter } from './poorten/melding-eenheid';

export const MELDING_VERWERKERS = [
  BerichtRaadgeversWanneerConsultatieGevraagd,
  BerichtVragerWanneerConsultatieBeantwoord,
  BerichtOntvangersWanneerMeldingIngediend,
  BerichtDeelnemerWanneerToegevoegd,
  NoteerWanneerExterneMeldingAangeboden,
  NoteerWanneerExterneMeldingVerzonden,
  NoteerWanneerBevestigingOntvangen,
  ...BIJLAGE_VERWERKERS,
  ...PROEF_VERWERKERS,
  ...OPENBAAR_VERWERKERS,
  ...MENSEN_VERWERKERS,
  ...HERINNERING_VERWERKERS,
  ...KLACHT_VERWERKERS,
] as const;

/** The internal report: what the worker does when something happened. */
@Global()
@Module({
  providers: [
    ...MELDING_VERWERKERS,
    ...OPENBAAR_WERK,
    ...BIJLAGEN_WERK,
    Afloop,
    Herinneringen,
    MeldingTeksten,
    Genoemden,
    Zoekwoorden,
    IntakeRepository,
    MeldingEenheidAdapter,
    HrMuurAdapter,
    { provide: HR_MUUR, useExisting: HrMuurAdapter },
    { provide: MELDING_EENHEID, useExisting: MeldingEenheidAdapter },
  ],
  exports: [...MELDING_VERWERKERS, InzendingenOpenen, Afloop, Herinneringen, MELDING_EENHEID, HR_MUUR],
})
export class MeldingTakenModule {}
