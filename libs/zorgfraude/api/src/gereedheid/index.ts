import { GereedheidHandlers } from './gereedheid.handlers';
import { GereedheidLezer } from './gereedheid.lezer';
import { GereedheidResolver } from './gereedheid.resolver';
import { GereedheidVragen } from './gereedheid.vragen';
import { GereedheidUitvoer } from './uitvoer/gereedheid-uitvoer';

export { GereedheidUitvoer, type GereedBestand } from './uitvoer/gereedheid-uitvoer';

/** The checklist of a municipality, for the API. */
export const GEREEDHEID_PROVIDERS = [
  GereedheidLezer,
  GereedheidVragen,
  GereedheidHandlers,
  GereedheidResolver,
  GereedheidUitvoer,
] as const;
