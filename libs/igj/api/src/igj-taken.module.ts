import { Module } from '@nestjs/common';
import { OverdrachtModule } from '@meldbaken/platform/overdracht';
import { BRIEFWISSELING_TAKEN } from './briefwisseling/verwerkers';
import { MaakZaakWanneerOverdrachtAangekomen } from './events/maak-zaak-wanneer-overdracht-aangekomen.handler';
import { MeldInspecteurWanneerZaakToegewezen } from './events/meld-inspecteur-wanneer-zaak-toegewezen.handler';
import { MeldOpstellerWanneerExterneMeldingTeruggestuurd } from './events/meld-opsteller-wanneer-externe-melding-teruggestuurd.handler';
import { VerwerkBevestigingWanneerOverdrachtAangekomen } from './events/verwerk-bevestiging-wanneer-overdracht-aangekomen.handler';
import { VerwerkBerichtWanneerOverdrachtAangekomen } from './events/verwerk-bericht-wanneer-overdracht-aangekomen.handler';
import { VerplaatsWanneerEenheidGewijzigd } from './events/verplaats-wanneer-eenheid-gewijzigd.handler';
import { VraagBesluitWanneerExterneMeldingAangeboden } from './events/vraag-besluit-wanneer-externe-melding-aangeboden.handler';
import { VervangersErbij } from './opstellen/vervangers-erbij';
import { MeldEigenaarWanneerGastDicht } from './gast';
import { INSPECTIE_TAKEN, INSPECTIE_VERWERKERS } from './inspectie';
import { RAPPORTAGE_VERWERKERS } from './rapportage/rapportage.verwerkers';
import { REGISTER_TAKEN, REGISTER_VERWERKERS, RegisterOpruimen } from './register';

/** For verzamelVerwerkers(...) in the worker. */
export const IGJ_VERWERKERS = [
  MaakZaakWanneerOverdrachtAangekomen,
  VerwerkBevestigingWanneerOverdrachtAangekomen,
  VraagBesluitWanneerExterneMeldingAangeboden,
  MeldOpstellerWanneerExterneMeldingTeruggestuurd,
  MeldInspecteurWanneerZaakToegewezen,
  VerwerkBerichtWanneerOverdrachtAangekomen,
  VerplaatsWanneerEenheidGewijzigd,
  MeldEigenaarWanneerGastDicht,
  ...RAPPORTAGE_VERWERKERS,
  ...REGISTER_VERWERKERS,
  ...INSPECTIE_VERWERKERS,
] as const;

/**
 * The event handlers, for the worker. Leans on the global providers Dossiers, Notificaties and the ports ORGANISATIE_GEGEVENS and
 * TERMIJN_POORT.
 */
@Module({
  imports: [OverdrachtModule],
  providers: [...IGJ_VERWERKERS, ...BRIEFWISSELING_TAKEN, ...REGISTER_TAKEN, VervangersErbij, ...INSPECTIE_TAKEN],
  exports: [...IGJ_VERWERKERS, RegisterOpruimen, VervangersErbij],
})
export class IgjTakenModule {}
