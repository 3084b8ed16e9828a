import { Module } from '@nestjs/common';
import { OverdrachtModule } from '@meldbaken/platform/overdracht';
import { MaakZaakWanneerOverdrachtAangekomen } from './events/maak-zaak-wanneer-overdracht-aangekomen.handler';
import { MeldInspecteurWanneerZaakToegewezen } from './events/meld-inspecteur-wanneer-zaak-toegewezen.handler';
import { MeldOpstellerWanneerExterneMeldingTeruggestuurd } from './events/meld-opsteller-wanneer-externe-melding-teruggestuurd.handler';
import { VerwerkBevestigingWanneerOverdrachtAangekomen } from './events/verwerk-bevestiging-wanneer-overdracht-aangekomen.handler';
import { VraagBesluitWanneerExterneMeldingAangeboden } from './events/vraag-besluit-wanneer-externe-melding-aangeboden.handler';

/** For verzamelVerwerkers(...) in the worker. */
export const IGJ_VERWERKERS = [
  MaakZaakWanneerOverdrachtAangekomen,
  VerwerkBevestigingWanneerOverdrachtAangekomen,
  VraagBesluitWanneerExterneMeldingAangeboden,
  MeldOpstellerWanneerExterneMeldingTeruggestuurd,
  MeldInspecteurWanneerZaakToegewezen,
] as const;

/**
 * The event handlers, for the worker. Leans on the global providers Dossiers, Notificaties and the ports ORGANISATIE_GEGEVENS and
 * TERMIJN_POORT.
 */
@Module({ imports: [OverdrachtModule], providers: [...IGJ_VERWERKERS], exports: [...IGJ_VERWERKERS] })
export class IgjTakenModule {}
