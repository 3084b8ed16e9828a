import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { gefilterd } from './termijnen/termijnen.filter';

/** How many late terms the viewer sees: one row with `aantal`, for the title of every page. */
export function teLaatVraag(inzage: Inzage, regels: Toegangsregels, nu: Date): Vraag {
  const { vanaf, waarden } = gefilterd(regels, inzage, { filter: { ernst: ['TE_LAAT'] }, nu });
  return { sql: `select count(*)::int as aantal ${vanaf}`, waarden: waarden.lijst };
}
