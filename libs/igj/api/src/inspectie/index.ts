import type { Provider } from '@nestjs/common';
import { BeginEindrapportWanneerTermijnVerlopen } from './begin-eindrapport-wanneer-termijn-verlopen.handler';
import { BeoordelenHandler } from './beoordelen.handler';
import { DoorsturenHandler } from './doorsturen.handler';
import { InspectieResolver } from './inspectie.resolver';
import { MaatregelHandler } from './maatregel.handler';
import { RapportHandler } from './rapport.handler';
import { ReactieHandler } from './reactie.handler';
import { ReactieResolver } from './reactie.resolver';
import { RouteHandler } from './route.handler';
import { SignaalBevestigenHandler } from './signaal-bevestigen.handler';
import { SignaalLezer } from './signaal.lezer';
import { SignaalResolver } from './signaal.resolver';
import {
  MaakSignaalWanneerOverdrachtAangekomen,
  VerwerkSignaalbevestigingWanneerOverdrachtAangekomen,
} from './signaal.verwerkers';
import { ToezichtResolver } from './toezicht.resolver';
import { WegenHandler } from './wegen.handler';
import { ZaakDaad } from './zaak-daad';
import { ZaakTermijnen } from './zaak-termijnen';
import { ZaakWerkstukken } from './zaak-werk';
import { ZaakWerkLezer } from './zaak-werk.lezer';
import { ZaakMerken } from './merken';

export { signaalToegang } from './signaal.access';

/** For the API: the inspectie's own work, and what partners received. */
export const INSPECTIE_PROVIDERS: readonly Provider[] = [
  ZaakDaad,
  ZaakWerkstukken,
  ZaakTermijnen,
  ZaakWerkLezer,
  WegenHandler,
  RouteHandler,
  RapportHandler,
  BeoordelenHandler,
  MaatregelHandler,
  DoorsturenHandler,
  InspectieResolver,
  ToezichtResolver,
  ReactieHandler,
  ReactieResolver,
  SignaalLezer,
  SignaalBevestigenHandler,
  SignaalResolver,
];

/** For the worker. */
export const INSPECTIE_VERWERKERS = [
  BeginEindrapportWanneerTermijnVerlopen,
  MaakSignaalWanneerOverdrachtAangekomen,
  VerwerkSignaalbevestigingWanneerOverdrachtAangekomen,
] as const;

export const INSPECTIE_TAKEN: readonly Provider[] = [ZaakTermijnen, ZaakMerken];
