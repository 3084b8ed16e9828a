import { Global, Module } from '@nestjs/common';
import { EENHEDEN, ORGANISATIE_GEGEVENS, PERSONEN, ROLLEN_POORT } from '@meldbaken/organisatie/contract';
import { AanmeldenHandler } from './commands/aanmelden/aanmelden.handler';
import { AanmeldenResolver } from './commands/aanmelden/aanmelden.resolver';
import { NoteerSessie } from './commands/aanmelden/noteer-sessie';
import { AfmeldenResolver } from './commands/afmelden/afmelden.resolver';
import { AfwezigheidIntrekkenHandler } from './commands/afwezigheid-intrekken/afwezigheid-intrekken.handler';
import { AfwezigheidIntrekkenResolver } from './commands/afwezigheid-intrekken/afwezigheid-intrekken.resolver';
import { AfwezigheidMeldenHandler } from './commands/afwezigheid-melden/afwezigheid-melden.handler';
import { AfwezigheidMeldenResolver } from './commands/afwezigheid-melden/afwezigheid-melden.resolver';
import { TelefoonOpslaanHandler } from './commands/telefoon-opslaan/telefoon-opslaan.handler';
import { TelefoonOpslaanResolver } from './commands/telefoon-opslaan/telefoon-opslaan.resolver';
import { WerkruimteKiezenResolver } from './commands/werkruimte-kiezen/werkruimte-kiezen.resolver';
import { KoppelingHandlers } from './koppelingen/koppeling.handlers';
import { KoppelingResolver } from './koppelingen/koppeling.resolver';
import { KoppelingenLezer } from './koppelingen/koppelingen.lezer';
import { EenhedenAdapter } from './poorten/eenheden';
import { OrganisatieGegevensAdapter } from './poorten/organisatie-gegevens';
import { PersonenAdapter } from './poorten/personen';
import { RollenAdapter } from './poorten/rollen';
import { AfwezighedenHandler } from './queries/afwezigheden/afwezigheden.handler';
import { AfwezighedenResolver } from './queries/afwezigheden/afwezigheden.resolver';
import { CollegasKiezenResolver } from './queries/collegas-kiezen/collegas-kiezen.resolver';
import { DemoResolver } from './queries/demo/demo.resolver';
import { EenhedenResolver } from './queries/eenheden/eenheden.resolver';
import { IkResolver } from './queries/ik/ik.resolver';
import { Werkruimten } from './queries/ik/werkruimten';
import { MensenHandler } from './queries/mensen/mensen.handler';
import { MensenResolver } from './queries/mensen/mensen.resolver';
import { MijnTelefoonResolver } from './queries/mijn-telefoon/mijn-telefoon.resolver';
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
    AfwezighedenHandler,
    AfwezighedenResolver,
    AfwezigheidMeldenHandler,
    AfwezigheidMeldenResolver,
    AfwezigheidIntrekkenHandler,
    AfwezigheidIntrekkenResolver,
    CollegasKiezenResolver,
    MijnTelefoonResolver,
    TelefoonOpslaanHandler,
    TelefoonOpslaanResolver,
    KoppelingenLezer,
    KoppelingHandlers,
    KoppelingResolver,
    EenhedenAdapter,
    OrganisatieGegevensAdapter,
    { provide: EENHEDEN, useExisting: EenhedenAdapter },
    { provide: ORGANISATIE_GEGEVENS, useExisting: OrganisatieGegevensAdapter },
    PersonenAdapter,
    { provide: PERSONEN, useExisting: PersonenAdapter },
    RollenAdapter,
    { provide: ROLLEN_POORT, useExisting: RollenAdapter },
  ],
  exports: [EENHEDEN, ORGANISATIE_GEGEVENS, PERSONEN, ROLLEN_POORT],
})
export class OrganisatieApiModule {}
