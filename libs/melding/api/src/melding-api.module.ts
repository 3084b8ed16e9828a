import { Global, Module } from '@nestjs/common';
import { MELDING_VOOR_IGJ, NAMEN_IN_TEKST } from '@meldbaken/melding/contract';
import { CIJFERS_PROVIDERS } from './cijfers/cijfers.providers';
import { BetrokkeneToevoegenHandler } from './commands/betrokkene-toevoegen/betrokkene-toevoegen.handler';
import { BetrokkeneToevoegenResolver } from './commands/betrokkene-toevoegen/betrokkene-toevoegen.resolver';
import { BetrokkeneVerwijderenHandler } from './commands/betrokkene-verwijderen/betrokkene-verwijderen.handler';
import { BetrokkeneVerwijderenResolver } from './commands/betrokkene-verwijderen/betrokkene-verwijderen.resolver';
import { GenoemdeKoppelenHandler } from './commands/genoemde-koppelen/genoemde-koppelen.handler';
import { GenoemdeKoppelenResolver } from './commands/genoemde-koppelen/genoemde-koppelen.resolver';
import { MeldingDoorverwijzenHandler } from './commands/melding-doorverwijzen/melding-doorverwijzen.handler';
import { MeldingDoorverwijzenResolver } from './commands/melding-doorverwijzen/melding-doorverwijzen.resolver';
import { MeldingHeropenenHandler } from './commands/melding-heropenen/melding-heropenen.handler';
import { MeldingHeropenenResolver } from './commands/melding-heropenen/melding-heropenen.resolver';
import { MeldingInBehandelingNemenHandler } from './commands/melding-in-behandeling-nemen/melding-in-behandeling-nemen.handler';
import { MeldingInBehandelingNemenResolver } from './commands/melding-in-behandeling-nemen/melding-in-behandeling-nemen.resolver';
import { MeldingIndienenHandler } from './commands/melding-indienen/melding-indienen.handler';
import { MeldingIndienenResolver } from './commands/melding-indienen/melding-indienen.resolver';
import { Uitsluiten } from './commands/melding-indienen/uitsluiten';
import { MeldingSluitenHandler } from './commands/melding-sluiten/melding-sluiten.handler';
import { MeldingSluitenResolver } from './commands/melding-sluiten/melding-sluiten.resolver';
import { MeldingTermijnHalenHandler } from './commands/melding-termijn-halen/melding-termijn-halen.handler';
import { MeldingTermijnHalenResolver } from './commands/melding-termijn-halen/melding-termijn-halen.resolver';
import { MeldingTermijnStartenHandler } from './commands/melding-termijn-starten/melding-termijn-starten.handler';
import { MeldingTermijnStartenResolver } from './commands/melding-termijn-starten/melding-termijn-starten.resolver';
import { StapZettenHandler } from './commands/stap-zetten/stap-zetten.handler';
import { StapZettenResolver } from './commands/stap-zetten/stap-zetten.resolver';
import { Termijngevolgen } from './commands/vaststelling-vastleggen/termijngevolgen';
import { VaststellingVastleggenHandler } from './commands/vaststelling-vastleggen/vaststelling-vastleggen.handler';
import { EenheidWijzigenHandler } from './commands/eenheid-wijzigen/eenheid-wijzigen.handler';
import { EenheidWijzigenResolver } from './commands/eenheid-wijzigen/eenheid-wijzigen.resolver';
import { VormenVastleggenHandler } from './commands/vormen-vastleggen/vormen-vastleggen.handler';
import { VormenVastleggenResolver } from './commands/vormen-vastleggen/vormen-vastleggen.resolver';
import { VaststellingVastleggenResolver } from './commands/vaststelling-vastleggen/vaststelling-vastleggen.resolver';
import { VerwanteUitsluitenHandler } from './commands/verwante-uitsluiten/verwante-uitsluiten.handler';
import { VerwanteUitsluitenResolver } from './commands/verwante-uitsluiten/verwante-uitsluiten.resolver';
import { BIJLAGEN } from './bijlagen';
import { OPENBAAR_INSTELLEN } from './openbaar-instellen';
import { OPENBAAR_API } from './openbaar';
import { MeldingRepository } from './persistence/melding.repository';
import { Genoemden } from './persistence/genoemden';
import { MeldingTeksten } from './persistence/teksten';
import { Zoekwoorden } from './persistence/zoekwoorden';
import { MeldingVoorIgjAdapter } from './poorten/melding-voor-igj';
import { DeelnemersKiezenResolver } from './queries/deelnemers-kiezen/deelnemers-kiezen.resolver';
import { KoppelKandidatenResolver } from './queries/koppel-kandidaten/koppel-kandidaten.resolver';
import { MeldingOverzichtHandler } from './queries/melding-overzicht/melding-overzicht.handler';
import { MeldingenDezeWeekResolver } from './queries/meldingen-deze-week/meldingen-deze-week.resolver';
import { MeldingOverzichtResolver } from './queries/melding-overzicht/melding-overzicht.resolver';
import { MeldingLezer } from './queries/melding/melding.lezer';
import { MeldingOpvragenResolver } from './queries/melding/melding.resolver';
import { MeldingenHandler } from './queries/meldingen/meldingen.handler';
import { MeldingenResolver } from './queries/meldingen/meldingen.resolver';
import { ZOEKEN } from './queries/meldingen/zoeken.providers';
import { MijnMeldingenHandler } from './queries/mijn-meldingen/mijn-meldingen.handler';
import { MijnMeldingenResolver } from './queries/mijn-meldingen/mijn-meldingen.resolver';
import { DELEN_PROVIDERS } from './delen/delen.providers';
import { UITVOER_PROVIDERS } from './uitvoer/uitvoer.providers';
import { VERVOLG_PROVIDERS } from './vervolg/vervolg.providers';
import { INTAKE } from './intake.providers';
import { HR_PROVIDERS } from './hr';
import { KLACHT_PROVIDERS } from './klacht';
import { MENSEN_PROVIDERS } from './mensen';

const HANDELINGEN = [
  MeldingIndienenHandler,
  MeldingIndienenResolver,
  MeldingInBehandelingNemenHandler,
  MeldingInBehandelingNemenResolver,
  BetrokkeneToevoegenHandler,
  BetrokkeneToevoegenResolver,
  BetrokkeneVerwijderenHandler,
  BetrokkeneVerwijderenResolver,
  GenoemdeKoppelenHandler,
  GenoemdeKoppelenResolver,
  VerwanteUitsluitenHandler,
  VerwanteUitsluitenResolver,
  VaststellingVastleggenHandler,
  VaststellingVastleggenResolver,
  Termijngevolgen,
  StapZettenHandler,
  StapZettenResolver,
  VormenVastleggenHandler,
  VormenVastleggenResolver,
  EenheidWijzigenHandler,
  EenheidWijzigenResolver,
  MeldingTermijnStartenHandler,
  MeldingTermijnStartenResolver,
  MeldingTermijnHalenHandler,
  MeldingTermijnHalenResolver,
  MeldingSluitenHandler,
  MeldingSluitenResolver,
  MeldingHeropenenHandler,
  MeldingHeropenenResolver,
  MeldingDoorverwijzenHandler,
  MeldingDoorverwijzenResolver,
  Uitsluiten,
];

const VRAGEN = [
  MeldingLezer,
  MeldingOpvragenResolver,
  MeldingenHandler,
  MeldingenResolver,
  MeldingOverzichtHandler,
  MeldingOverzichtResolver,
  MeldingenDezeWeekResolver,
  MijnMeldingenHandler,
  MijnMeldingenResolver,
  DeelnemersKiezenResolver,
  KoppelKandidatenResolver,
];

/** The internal report: what the API serves. */
@Global()
@Module({
  providers: [
    ...HANDELINGEN,
    ...VRAGEN,
    ...CIJFERS_PROVIDERS,
    ...UITVOER_PROVIDERS,
    ...DELEN_PROVIDERS,
    ...BIJLAGEN,
    ...OPENBAAR_INSTELLEN,
    ...VERVOLG_PROVIDERS,
    ...INTAKE,
    ...OPENBAAR_API,
    ...MENSEN_PROVIDERS,
    ...ZOEKEN,
    ...KLACHT_PROVIDERS,
    ...HR_PROVIDERS,
    MeldingRepository,
    MeldingTeksten,
    Genoemden,
    Zoekwoorden,
    MeldingVoorIgjAdapter,
    { provide: MELDING_VOOR_IGJ, useExisting: MeldingVoorIgjAdapter },
  ],
  exports: [MELDING_VOOR_IGJ, NAMEN_IN_TEKST],
})
export class MeldingApiModule {}
