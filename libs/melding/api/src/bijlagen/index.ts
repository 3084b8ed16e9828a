import { BerichtBehandelaarsWanneerBijlageVanMelder } from './bericht-bij-bijlage.handler';
import { BijlageKaartjes } from './bijlage-kaartjes';
import { BijlagenOpenen } from './bijlagen-openen';
import { BijlageHandler } from './bijlage.handler';
import { BijlageLezer } from './bijlage.lezer';
import { BijlageOpslag } from './bijlage.opslag';
import { BijlageResolver } from './bijlage.resolver';
import { OpenbareBijlagen } from './openbare-bijlagen';

export { BIJLAGE_SLEUTEL, BijlageKaartjes } from './bijlage-kaartjes';
export { BijlageHandler, type BewaardeBijlage } from './bijlage.handler';
export { BijlageLezer } from './bijlage.lezer';
export { BijlagenOpenen } from './bijlagen-openen';
export { OpenbareBijlagen } from './openbare-bijlagen';

export const BIJLAGEN = [
  BijlageKaartjes,
  BijlageOpslag,
  BijlageHandler,
  BijlageLezer,
  BijlageResolver,
  OpenbareBijlagen,
] as const;

/** For the worker: opens what came from outside. */
export const BIJLAGEN_WERK = [BijlageOpslag, OpenbareBijlagen, BijlagenOpenen] as const;
export const BIJLAGE_VERWERKERS = [BerichtBehandelaarsWanneerBijlageVanMelder] as const;
