import { Global, Module } from '@nestjs/common';
import { TERMIJN_POORT, WERKDAGEN_POORT } from '@meldbaken/termijn/contract';
import { EindeVerzetten } from './commands/einde-verzetten';
import { EindeZetten } from './commands/einde-zetten';
import { TermijnBijDaad } from './commands/termijn-bij-daad';
import { EigenaarWisselen } from './commands/eigenaar-wisselen/eigenaar-wisselen.handler';
import { TermijnBeeindigen } from './commands/termijn-beeindigen/termijn-beeindigen.handler';
import { TermijnOpschorten } from './commands/termijn-opschorten/termijn-opschorten.handler';
import { Termijnen } from './commands/termijn-poort';
import { TermijnStarten } from './commands/termijn-starten/termijn-starten.handler';
import { ActieBlok } from './jobs/actie-blok';
import { TermijnActies } from './jobs/termijn-acties';
import { WachtendeTermijnen } from './jobs/wachtende-termijnen';
import { LEVEN } from './leven.providers';
import { EindeRepository } from './persistence/einde.repository';
import { LevendeRijen } from './persistence/leven.repository';
import { StilstandRepository } from './persistence/stilstand.repository';
import { TermijnRepository } from './persistence/termijn.repository';
import { EenhedenBijTermijnen } from './queries/eenheden-bij-termijnen';
import { BellijstHandler } from './queries/bellijst/bellijst.handler';
import { BellijstResolver } from './queries/bellijst/bellijst.resolver';
import { TermijnBerekenenResolver } from './queries/termijn-berekenen/termijn-berekenen.resolver';
import { TermijnCijfersHandler } from './queries/termijn-cijfers/termijn-cijfers.handler';
import { TermijnCijfersResolver } from './queries/termijn-cijfers/termijn-cijfers.resolver';
import { TermijnVerslagHandler } from './queries/termijn-cijfers/termijn-verslag.handler';
import { TermijnenDezeWeekHandler } from './queries/termijnen-deze-week/termijnen-deze-week.handler';
import { TermijnenDezeWeekResolver } from './queries/termijnen-deze-week/termijnen-deze-week.resolver';
import { TermijnTellingenHandler } from './queries/termijn-tellingen/termijn-tellingen.handler';
import { TermijnTellingenResolver } from './queries/termijn-tellingen/termijn-tellingen.resolver';
import { TermijnHandler } from './queries/termijn/termijn.handler';
import { TermijnResolver } from './queries/termijn/termijn.resolver';
import { TermijnenHandler } from './queries/termijnen/termijnen.handler';
import { TermijnenResolver } from './queries/termijnen/termijnen.resolver';
import { AgendaSleutelIntrekkenHandler } from './commands/agenda-sleutel-intrekken/agenda-sleutel-intrekken.handler';
import { AgendaSleutelIntrekkenResolver } from './commands/agenda-sleutel-intrekken/agenda-sleutel-intrekken.resolver';
import { AgendaSleutelMakenHandler } from './commands/agenda-sleutel-maken/agenda-sleutel-maken.handler';
import { AgendaSleutelMakenResolver } from './commands/agenda-sleutel-maken/agenda-sleutel-maken.resolver';
import { WeergaveBewarenHandler } from './commands/weergave-bewaren/weergave-bewaren.handler';
import { WeergaveBewarenResolver } from './commands/weergave-bewaren/weergave-bewaren.resolver';
import { WeergaveHernoemenHandler } from './commands/weergave-hernoemen/weergave-hernoemen.handler';
import { WeergaveHernoemenResolver } from './commands/weergave-hernoemen/weergave-hernoemen.resolver';
import { WeergaveVerwijderenHandler } from './commands/weergave-verwijderen/weergave-verwijderen.handler';
import { WeergaveVerwijderenResolver } from './commands/weergave-verwijderen/weergave-verwijderen.resolver';
import { AgendaSleutelRepository } from './persistence/agenda-sleutel.repository';
import { WeergaveRepository } from './persistence/weergave.repository';
import { AgendaSleutelHandler } from './queries/agenda-sleutel/agenda-sleutel.handler';
import { AgendaSleutelResolver } from './queries/agenda-sleutel/agenda-sleutel.resolver';
import { AgendaHandler } from './queries/agenda/agenda.handler';
import { TermijnenUitvoerHandler } from './queries/uitvoer/termijnen-uitvoer.handler';
import { WeergavenHandler } from './queries/weergaven/weergaven.handler';
import { WeergavenResolver } from './queries/weergaven/weergaven.resolver';
import { EigenTermijnBewarenHandler } from './commands/eigen-termijn-bewaren/eigen-termijn-bewaren.handler';
import { EigenTermijnBewarenResolver } from './commands/eigen-termijn-bewaren/eigen-termijn-bewaren.resolver';
import { EigenTermijnIntrekkenHandler } from './commands/eigen-termijn-intrekken/eigen-termijn-intrekken.handler';
import { EigenTermijnIntrekkenResolver } from './commands/eigen-termijn-intrekken/eigen-termijn-intrekken.resolver';
import { EigenTermijnen } from './commands/eigen-termijn/eigen-termijn.handler';
import { ExtraHerinneringToevoegenHandler } from './commands/extra-herinnering-toevoegen/extra-herinnering-toevoegen.handler';
import { ExtraHerinneringToevoegenResolver } from './commands/extra-herinnering-toevoegen/extra-herinnering-toevoegen.resolver';
import { ExtraHerinneringVerwijderenHandler } from './commands/extra-herinnering-verwijderen/extra-herinnering-verwijderen.handler';
import { ExtraHerinneringVerwijderenResolver } from './commands/extra-herinnering-verwijderen/extra-herinnering-verwijderen.resolver';
import { DefinitieRepository } from './persistence/definitie.repository';
import { CatalogusLezer } from './queries/termijn-definities/catalogus.lezer';
import { TermijnDefinitiesHandler } from './queries/termijn-definities/termijn-definities.handler';
import { TermijnDefinitiesResolver } from './queries/termijn-definities/termijn-definities.resolver';

/** The rules themselves: the catalogue, and what a tenant adds to it. */
const CATALOGUS = [
  CatalogusLezer,
  TermijnDefinitiesHandler,
  TermijnDefinitiesResolver,
  EigenTermijnBewarenHandler,
  EigenTermijnBewarenResolver,
  EigenTermijnIntrekkenHandler,
  EigenTermijnIntrekkenResolver,
  ExtraHerinneringToevoegenHandler,
  ExtraHerinneringToevoegenResolver,
  ExtraHerinneringVerwijderenHandler,
  ExtraHerinneringVerwijderenResolver,
];

/** A member's own things about terms: calendar feed, saved views, export. */
const EIGEN = [
  AgendaSleutelRepository,
  AgendaSleutelHandler,
  AgendaSleutelResolver,
  AgendaSleutelMakenHandler,
  AgendaSleutelMakenResolver,
  AgendaSleutelIntrekkenHandler,
  AgendaSleutelIntrekkenResolver,
  AgendaHandler,
  WeergaveRepository,
  WeergavenHandler,
  WeergavenResolver,
  WeergaveBewarenHandler,
  WeergaveBewarenResolver,
  WeergaveHernoemenHandler,
  WeergaveHernoemenResolver,
  WeergaveVerwijderenHandler,
  WeergaveVerwijderenResolver,
  TermijnenUitvoerHandler,
];

/** The ports for other contexts, in the API and in the worker. */
@Global()
@Module({
  providers: [
    TermijnRepository,
    StilstandRepository,
    DefinitieRepository,
    TermijnStarten,
    EigenTermijnen,
    TermijnBeeindigen,
    EigenaarWisselen,
    EindeRepository,
    EindeZetten,
    EindeVerzetten,
    LevendeRijen,
    TermijnBijDaad,
    TermijnOpschorten,
    Termijnen,
    { provide: TERMIJN_POORT, useExisting: Termijnen },
    { provide: WERKDAGEN_POORT, useExisting: Termijnen },
  ],
  exports: [
    TERMIJN_POORT,
    WERKDAGEN_POORT,
    TermijnRepository,
    TermijnOpschorten,
    EindeZetten,
    EindeVerzetten,
    TermijnBijDaad,
    DefinitieRepository,
  ],
})
export class TermijnModule {}

/** What the API shows. */
@Module({
  imports: [TermijnModule],
  providers: [
    EenhedenBijTermijnen,
    TermijnenHandler,
    TermijnenResolver,
    TermijnHandler,
    TermijnResolver,
    TermijnTellingenHandler,
    TermijnTellingenResolver,
    TermijnenDezeWeekHandler,
    TermijnenDezeWeekResolver,
    BellijstHandler,
    BellijstResolver,
    TermijnBerekenenResolver,
    TermijnCijfersHandler,
    TermijnCijfersResolver,
    TermijnVerslagHandler,
    ...EIGEN,
    ...CATALOGUS,
    ...LEVEN,
  ],
})
export class TermijnApiModule {}

/** What the worker does at its moment. */
@Module({
  imports: [TermijnModule],
  providers: [ActieBlok, TermijnActies, WachtendeTermijnen],
  exports: [TermijnActies, WachtendeTermijnen],
})
export class TermijnWerkModule {}
