import { NAMEN_IN_TEKST } from '@meldbaken/melding/contract';
import { BekendeNamen } from './bekende-namen';
import { NamenInTekstAdapter } from './namen-in-tekst.adapter';
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
  NamenInTekstAdapter,
  { provide: NAMEN_IN_TEKST, useExisting: NamenInTekstAdapter },
  UitvoerBronnen,
  UitvoerLezer,
  UitvoerBewarenHandler,
  UitvoerGevenHandler,
  UitvoerBestandHandler,
  UitvoerInstellingHandler,
  UitvoerResolver,
];
