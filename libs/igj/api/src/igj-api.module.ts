import { Global, Module } from '@nestjs/common';
import { VERGEWISVRAAG_POORT } from '@meldbaken/igj/contract';
import { OverdrachtModule } from '@meldbaken/platform/overdracht';
import { BRIEFWISSELING_PROVIDERS } from './briefwisseling/providers';
import { ExterneMeldingAanbiedenHandler } from './commands/externe-melding-aanbieden/externe-melding-aanbieden.handler';
import { ExterneMeldingAanbiedenResolver } from './commands/externe-melding-aanbieden/externe-melding-aanbieden.resolver';
import { ExterneMeldingBewarenHandler } from './commands/externe-melding-bewaren/externe-melding-bewaren.handler';
import { ExterneMeldingBewarenResolver } from './commands/externe-melding-bewaren/externe-melding-bewaren.resolver';
import { ExterneMeldingOpstellenHandler } from './commands/externe-melding-opstellen/externe-melding-opstellen.handler';
import { ExterneMeldingOpstellenResolver } from './commands/externe-melding-opstellen/externe-melding-opstellen.resolver';
import { ExterneMeldingTerugsturenHandler } from './commands/externe-melding-terugsturen/externe-melding-terugsturen.handler';
import { ExterneMeldingTerugsturenResolver } from './commands/externe-melding-terugsturen/externe-melding-terugsturen.resolver';
import { ExterneMeldingVersturenHandler } from './commands/externe-melding-versturen/externe-melding-versturen.handler';
import { ExterneMeldingVersturenResolver } from './commands/externe-melding-versturen/externe-melding-versturen.resolver';
import { OntvangstBevestigenHandler } from './commands/ontvangst-bevestigen/ontvangst-bevestigen.handler';
import { OntvangstBevestigenResolver } from './commands/ontvangst-bevestigen/ontvangst-bevestigen.resolver';
import { ZaakToewijzenHandler } from './commands/zaak-toewijzen/zaak-toewijzen.handler';
import { ZaakToewijzenResolver } from './commands/zaak-toewijzen/zaak-toewijzen.resolver';
import { HAND_PROVIDERS } from './hand';
import { INSPECTIE_PROVIDERS } from './inspectie';
import { Beslissers } from './persistence/beslissers';
import { ExterneMeldingRepository } from './persistence/externe-melding.repository';
import { ZaakRepository } from './persistence/zaak.repository';
import { OPSTELLEN_PROVIDERS } from './opstellen';
import { ExterneMeldingLezer } from './queries/externe-melding/externe-melding.lezer';
import { ExterneMeldingResolver } from './queries/externe-melding/externe-melding.resolver';
import { ExterneMeldingenHandler } from './queries/externe-meldingen/externe-meldingen.handler';
import { ExterneMeldingenResolver } from './queries/externe-meldingen/externe-meldingen.resolver';
import { InspecteursKiezenHandler } from './queries/inspecteurs-kiezen/inspecteurs-kiezen.handler';
import { InspecteursKiezenResolver } from './queries/inspecteurs-kiezen/inspecteurs-kiezen.resolver';
import { PostvakHandler } from './queries/postvak/postvak.handler';
import { PostvakResolver } from './queries/postvak/postvak.resolver';
import { RAPPORTAGE_PROVIDERS } from './rapportage/rapportage.providers';
import { ZaakLezer } from './queries/zaak/zaak.lezer';
import { ZaakResolver } from './queries/zaak/zaak.resolver';
import { AANBIEDERS_PROVIDERS } from './aanbieders';
import { BURGER_PROVIDERS } from './burger';
import { GAST_PROVIDERS } from './gast';
import { REGISTER_PROVIDERS, VergewisvraagAdapter } from './register';
import { WMO_PROVIDERS } from './wmo';

/**
 * Reports to the inspectie and the Postvak, for the API. Leans on the global providers Handelingen, Toegangsregels, Dossiers, Klok
 * and the ports MELDING_VOOR_IGJ, ORGANISATIE_GEGEVENS and TERMIJN_POORT.
 */
@Global()
@Module({
  imports: [OverdrachtModule],
  providers: [
    Beslissers,
    ExterneMeldingRepository,
    ExterneMeldingLezer,
    ExterneMeldingResolver,
    ExterneMeldingenHandler,
    ExterneMeldingenResolver,
    ExterneMeldingOpstellenHandler,
    ExterneMeldingOpstellenResolver,
    ExterneMeldingBewarenHandler,
    ExterneMeldingBewarenResolver,
    ExterneMeldingAanbiedenHandler,
    ExterneMeldingAanbiedenResolver,
    ExterneMeldingTerugsturenHandler,
    ExterneMeldingTerugsturenResolver,
    ExterneMeldingVersturenHandler,
    ExterneMeldingVersturenResolver,
    ZaakRepository,
    ZaakLezer,
    ZaakResolver,
    PostvakHandler,
    PostvakResolver,
    InspecteursKiezenHandler,
    InspecteursKiezenResolver,
    OntvangstBevestigenHandler,
    OntvangstBevestigenResolver,
    ZaakToewijzenHandler,
    ZaakToewijzenResolver,
    ...BRIEFWISSELING_PROVIDERS,
    ...INSPECTIE_PROVIDERS,
    ...OPSTELLEN_PROVIDERS,
    ...HAND_PROVIDERS,
    ...RAPPORTAGE_PROVIDERS,
    ...REGISTER_PROVIDERS,
    ...AANBIEDERS_PROVIDERS,
    ...BURGER_PROVIDERS,
    ...GAST_PROVIDERS,
    ...WMO_PROVIDERS,
    { provide: VERGEWISVRAAG_POORT, useExisting: VergewisvraagAdapter },
  ],
  exports: [VERGEWISVRAAG_POORT],
})
export class IgjApiModule {}
