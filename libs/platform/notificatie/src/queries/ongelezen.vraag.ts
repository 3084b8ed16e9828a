import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';

/** One row with `aantal`: the caller's unread notices. For the head of every page. */
export function ongelezenVraag(inzage: Inzage, regels: Toegangsregels): Vraag {
  const mag = regels.voorwaarde(inzage, 'lezen', 'Notificatie');
  return {
    sql: `select count(*)::int as aantal from notificatie.notificatie n where (${mag.sql}) and n.gelezen_op is null`,
    waarden: mag.waarden,
  };
}
