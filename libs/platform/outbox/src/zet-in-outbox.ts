import { v7 as uuidv7 } from 'uuid';
import type { Transactie } from '@meldbaken/platform/tenancy';

/** Something that happened, past participle; ids only, never content. */
export interface Gebeurtenis {
  soort: string;
  organisatieId: string;
  ids: Readonly<Record<string, string>>;
}

/** Writes the event in the transaction of the act; the relay hands it on after commit. */
export async function zetInOutbox(tx: Transactie, g: Gebeurtenis, nu: Date): Promise<string> {
  const id = uuidv7();
  await tx.wijzig(
    'insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) values ($1, $2, $3, $4, $5)',
    [g.organisatieId, id, g.soort, JSON.stringify(g.ids), nu],
  );
  return id;
}
