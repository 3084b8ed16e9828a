import { GastDeur } from './gast-deur';
import { GastHandler } from './gast.handler';
import { GastLezer } from './gast.lezer';
import { GastRepository } from './gast.repository';
import { GastResolver } from './gast.resolver';
import { GastZegel } from './gast-zegel';

export { MeldEigenaarWanneerGastDicht } from './meld-eigenaar-wanneer-gast-dicht.handler';
export { gastInzageToegang } from './gast.access';
export { GastDeur, type GastBeeld } from './gast-deur';

/** A look for a guest: the owner's side and the door. */
export const GAST_PROVIDERS = [GastZegel, GastRepository, GastLezer, GastHandler, GastResolver, GastDeur] as const;
