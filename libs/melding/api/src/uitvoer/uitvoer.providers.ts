import { BekendeNamen } from './bekende-namen';
import { UitvoerBestandHandler } from './uitvoer-bestand.handler';
import { UitvoerBewarenHandler } from './uitvoer-bewaren.handler';
import { UitvoerBronnen } from './uitvoer-bron';
import { UitvoerGevenHandler } from './uitvoer-geven.handler';
import { UitvoerInstellingHandler } from './uitvoer-instelling.handler';
import { UitvoerLezer } from './uitvoer.lezer';
import { UitvoerResolver } from './uitvoer.resolver';

/** Documents that come out of a report. */
export const UITVOER_PROVIDERS = [
  BekendeNamen,
  UitvoerBronnen,
  UitvoerLezer,
  UitvoerBewarenHandler,
  UitvoerGevenHandler,
  UitvoerBestandHandler,
  UitvoerInstellingHandler,
  UitvoerResolver,
];
