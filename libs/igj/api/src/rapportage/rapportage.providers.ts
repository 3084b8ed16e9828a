import { RapportageAanbiedenHandler } from './rapportage-aanbieden.handler';
import { RapportageBeginnenHandler } from './rapportage-beginnen.handler';
import { RapportageBestandHandler } from './rapportage-bestand.handler';
import { RapportageBewarenHandler } from './rapportage-bewaren.handler';
import { RapportageHandHandler } from './rapportage-hand.handler';
import { RapportageHandResolver } from './rapportage-hand.resolver';
import { RapportageHandzendingen } from './rapportage-handzendingen';
import { RapportageKeuring } from './rapportage-keuring';
import { RapportageLezer } from './rapportage.lezer';
import { RapportageRepository } from './rapportage.repository';
import { RapportageResolver } from './rapportage.resolver';
import { RapportageVersturenHandler } from './rapportage-versturen.handler';
import { RapportageVragenHandler } from './rapportage-vragen.handler';
import { RapportageZegel } from './rapportage-zegel';

/** The provider's report of its own investigation. */
export const RAPPORTAGE_PROVIDERS = [
  RapportageRepository,
  RapportageZegel,
  RapportageLezer,
  RapportageVragenHandler,
  RapportageBeginnenHandler,
  RapportageBewarenHandler,
  RapportageAanbiedenHandler,
  RapportageVersturenHandler,
  RapportageBestandHandler,
  RapportageResolver,
  RapportageKeuring,
  RapportageHandzendingen,
  RapportageHandHandler,
  RapportageHandResolver,
];
