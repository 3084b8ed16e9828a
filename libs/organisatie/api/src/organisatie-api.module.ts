import { Global, Module } from '@nestjs/common';
import { EENHEDEN, ORGANISATIE_GEGEVENS } from '@meldbaken/organisatie/contract';
import { AanmeldenHandler } from './commands/aanmelden/aanmelden.handler';
import { AanmeldenResolver } from './commands/aanmelden/aanmelden.resolver';
import { NoteerSessie } from './commands/aanmelden/noteer-sessie';
import { AfmeldenResolver } from './commands/afmelden/afmelden.resolver';
import { WerkruimteKiezenResolver } from './commands/werkruimte-kiezen/werkruimte-kiezen.resolver';
import { EenhedenAdapter } from './poorten/eenheden';
import { OrganisatieGegevensAdapter } from './poorten/organisatie-gegevens';
import { DemoResolver } from './queries/demo/demo.resolver';
import { EenhedenResolver } from './queries/eenheden/eenheden.resolver';
import { IkResolver } from './queries/ik/ik.resolver';
import { Werkruimten } from './queries/ik/werkruimten';
import { MensenHandler } from './queries/mensen/mensen.handler';
import { MensenResolver } from './queries/mensen/mensen.resolver';
import { PersonenKiezenResolver } from './queries/personen-kiezen/personen-kiezen.resolver';
import { RechtenResolver } from './queries/rechten/rechten.resolver';

/** Who comes in, in which workspace, and who works there. */
@Global()
@Module({
  providers: [
    AanmeldenHandler,
    AanmeldenResolver,
    NoteerSessie,
    AfmeldenResolver,
    WerkruimteKiezenResolver,
    Werkruimten,
    IkResolver,
    EenhedenResolver,
    PersonenKiezenResolver,
    MensenHandler,
    MensenResolver,
    RechtenResolver,
    DemoResolver,
    EenhedenAdapter,
    OrganisatieGegevensAdapter,
    { provide: EENHEDEN, useExisting: EenhedenAdapter },
    { provide: ORGANISATIE_GEGEVENS, useExisting: OrganisatieGegevensAdapter },
  ],
  exports: [EENHEDEN, ORGANISATIE_GEGEVENS],
})
export class OrganisatieApiModule {}
