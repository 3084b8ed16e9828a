import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';

/**
 * The caller's notices with an id after `na` (uuid v7: by the time of writing), or read since `sinds`: one row each with
 * `sleutel`, which differs for read and unread.
 */
export function notificatiesSindsVraag(inzage: Inzage, regels: Toegangsregels, na: string, sinds: Date): Vraag {
  const mag = regels.voorwaarde(inzage, 'lezen', 'Notificatie', 3);
  return {
    sql: `select n.id::text || case when n.gelezen_op is null then '' else ' gelezen' end as sleutel from notificatie.notificatie n
      where (n.id > $1 or n.gelezen_op > $2) and (${mag.sql})`,
    waarden: [na, sinds, ...mag.waarden],
  };
}
