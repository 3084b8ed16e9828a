import { ImportHandlers } from './import.handlers';
import { ImportKaderLezer } from './import-kader.lezer';
import { ImportLadenHandler } from './import-laden.handler';
import { ImportLezer } from './import.lezer';
import { ImportOpruimen } from './import-opruimen';
import { ImportRepository } from './import.repository';
import { ImportResolver } from './import.resolver';
import { ImportToepassen } from './import-toepassen';
import { PersonenUitvoerHandler } from './personen-uitvoer.handler';
import {
  VerwerkPersonenWanneerImportBevestigd,
  VerwerkPersonenWanneerImportVerder,
} from './verwerk-personen-wanneer-import-bevestigd.handler';

export { personenImportToegang } from './import.access';
export { ImportLadenHandler, type ImportBestand } from './import-laden.handler';
export { ImportOpruimen } from './import-opruimen';
export { personenCsv, personenXlsx } from './personen-bestand';
export { PersonenUitvoerHandler, type PersonenUitvoer } from './personen-uitvoer.handler';

/** Lists of people that come in and go out, for the API. */
export const IMPORT_PROVIDERS = [
  ImportKaderLezer,
  ImportRepository,
  ImportLadenHandler,
  ImportLezer,
  ImportHandlers,
  ImportResolver,
  PersonenUitvoerHandler,
] as const;

/** What the worker does with a confirmed list. */
export const IMPORT_VERWERKERS = [VerwerkPersonenWanneerImportBevestigd, VerwerkPersonenWanneerImportVerder] as const;
export const IMPORT_TAKEN = [ImportToepassen, ImportOpruimen] as const;
