import { Global, Module } from '@nestjs/common';
import { TERMIJN_POORT, WERKDAGEN_POORT } from '@meldbaken/termijn/contract';
import { EigenaarWisselen } from './commands/eigenaar-wisselen/eigenaar-wisselen.handler';
import { TermijnBeeindigen } from './commands/termijn-beeindigen/termijn-beeindigen.handler';
import { TermijnOpschorten } from './commands/termijn-opschorten/termijn-opschorten.handler';
import { Termijnen } from './commands/termijn-poort';
import { TermijnStarten } from './commands/termijn-starten/termijn-starten.handler';
import { ActieBlok } from './jobs/actie-blok';
import { TermijnActies } from './jobs/termijn-acties';
import { StilstandRepository } from './persistence/stilstand.repository';
import { TermijnRepository } from './persistence/termijn.repository';
import { EenhedenBijTermijnen } from './queries/eenheden-bij-termijnen';
import { TermijnBerekenenResolver } from './queries/termijn-berekenen/termijn-berekenen.resolver';
import { TermijnTellingenHandler } from './queries/termijn-tellingen/termijn-tellingen.handler';
import { TermijnTellingenResolver } from './queries/termijn-tellingen/termijn-tellingen.resolver';
import { TermijnHandler } from './queries/termijn/termijn.handler';
import { TermijnResolver } from './queries/termijn/termijn.resolver';
import { TermijnenHandler } from './queries/termijnen/termijnen.handler';
import { TermijnenResolver } from './queries/termijnen/termijnen.resolver';

/** The ports for other contexts, in the API and in the worker. */
@Global()
@Module({
  providers: [
    TermijnRepository,
    StilstandRepository,
    TermijnStarten,
    TermijnBeeindigen,
    EigenaarWisselen,
    TermijnOpschorten,
    Termijnen,
    { provide: TERMIJN_POORT, useExisting: Termijnen },
    { provide: WERKDAGEN_POORT, useExisting: Termijnen },
  ],
  exports: [TERMIJN_POORT, WERKDAGEN_POORT, TermijnRepository, TermijnOpschorten],
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
    TermijnBerekenenResolver,
  ],
})
export class TermijnApiModule {}

/** What the worker does at its moment. */
@Module({ imports: [TermijnModule], providers: [ActieBlok, TermijnActies], exports: [TermijnActies] })
export class TermijnWerkModule {}
