import { z } from 'zod';
import type { Transacties } from '@meldbaken/platform/tenancy';

const vorm = z.object({
  outboxWacht: z.coerce.number(),
  outboxOudste: z.date().nullable(),
  onafgemaakt: z.coerce.number(),
  mailWacht: z.coerce.number(),
  mailOnbekend: z.coerce.number(),
  mailMislukt: z.coerce.number(),
});

/** What waits and what needs a person, over all tenants: counts only. */
export type UitgaandStand = z.infer<typeof vorm>;

const SQL = `select outbox_wacht as "outboxWacht", outbox_oudste as "outboxOudste", onafgemaakt, mail_wacht as "mailWacht",
  mail_onbekend as "mailOnbekend", mail_mislukt as "mailMislukt" from doorgang.uitgaand_stand()`;

export async function uitgaandStand(transacties: Transacties): Promise<UitgaandStand> {
  return vorm.parse((await transacties.aanDeDeur(SQL, []))[0]);
}
