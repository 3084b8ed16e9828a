import type { Transacties } from '@meldbaken/platform/tenancy';

/** A tenant has undone acts at (or in the minute of) this moment. */
export interface Termijnmoment {
  organisatieId: string;
  op: Date;
}

const SQL = 'select organisatie_id as "organisatieId", op from doorgang.termijnwerk($1)';

/** Undone acts up to and including this moment, over all tenants: ids and moments alone. */
export async function termijnmomenten(transacties: Transacties, tot: Date): Promise<Termijnmoment[]> {
  return transacties.aanDeDeur<Termijnmoment & Record<string, unknown>>(SQL, [tot]);
}
