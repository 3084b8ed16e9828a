import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';

/** One row with `aantal`: the open terms past their end that this caller may see. For the head of every page. */
export function teLaatVraag(inzage: Inzage, regels: Toegangsregels, nu: Date): Vraag {
  const mag = regels.voorwaarde(inzage, 'lezen', 'Termijn', 2);
  return {
    sql: `select count(*)::int as aantal from termijn.termijn t where t.status in ('LOOPT', 'VERLOPEN') and t.vervalt_op <= $1 and (${mag.sql})`,
    waarden: [nu, ...mag.waarden],
  };
}
