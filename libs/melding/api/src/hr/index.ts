import { GeschiktheidHandler } from './geschiktheid.handler';
import { GeschiktheidLezer } from './geschiktheid.lezer';
import { HrResolver } from './hr.resolver';
import { HrVraagStellenHandler } from './hr-vraag-stellen.handler';
import { HrVragenLezer } from './hr-vragen.lezer';

export { HrMuurAdapter } from './hr-muur.adapter';

/** The reports' side of the wall with HR, for the API. */
export const HR_PROVIDERS = [
  HrVragenLezer,
  HrVraagStellenHandler,
  GeschiktheidLezer,
  GeschiktheidHandler,
  HrResolver,
] as const;
