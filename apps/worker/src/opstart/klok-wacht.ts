import type { SystemKlok } from '@meldbaken/platform/klok';
import type { Transacties } from '@meldbaken/platform/tenancy';

/** A worker an hour ahead takes every task before its time, from under the others. */
const HOOGSTENS_MS = 5000;

/** How far the machine's own clock (not the shifted one) is off the database's; what the answer took is not held against it. */
export async function klokAfwijkingMs(
  transacties: Transacties,
  klok: Pick<SystemKlok, 'onverschoven'>,
): Promise<number> {
  const voor = klok.onverschoven().getTime();
  const [rij] = await transacties.aanDeDeur<{ op: Date }>('select clock_timestamp() as op', []);
  const na = klok.onverschoven().getTime();
  if (!rij) throw new Error('the database did not tell the time');
  const op = rij.op.getTime();
  return op < voor ? op - voor : Math.max(0, op - na);
}

/** A clear Dutch line when this machine's clock may not be trusted. */
export async function bezwaarTegenKlok(
  transacties: Transacties,
  klok: Pick<SystemKlok, 'onverschoven'>,
): Promise<string | null> {
  const ms = await klokAfwijkingMs(transacties, klok);
  if (Math.abs(ms) <= HOOGSTENS_MS) return null;
  const s = Math.round(Math.abs(ms) / 1000);
  return `De klok van deze machine loopt ${s} seconden ${ms > 0 ? 'achter' : 'voor'} op de database. Zet de klok gelijk.`;
}
