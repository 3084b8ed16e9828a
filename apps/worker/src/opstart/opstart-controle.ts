import { AANMELD_SQL, bezwarenTegenAanmelding, type AanmeldFeiten } from '@meldbaken/platform/database';
import { controleerRedis } from '@meldbaken/platform/jobs';
import type { SystemKlok } from '@meldbaken/platform/klok';
import type { Transacties } from '@meldbaken/platform/tenancy';
import type { WorkerInstellingen } from './instellingen';
import { bezwaarTegenKlok } from './klok-wacht';

/** Everything that forbids this worker to run; empty when it may. */
export async function bezwarenTegenStart(
  i: WorkerInstellingen,
  transacties: Transacties,
  klok: Pick<SystemKlok, 'onverschoven'>,
): Promise<string[]> {
  const klokbezwaar = await bezwaarTegenKlok(transacties, klok);
  return [
    ...(await bezwarenTegenDatabase(transacties, i.configuratie.productie)),
    ...(klokbezwaar ? [klokbezwaar] : []),
    ...(i.wachtrij.soort === 'redis' ? await controleerRedis(i.wachtrij.url) : []),
  ];
}

async function bezwarenTegenDatabase(transacties: Transacties, productie: boolean): Promise<string[]> {
  const [feiten] = await transacties.aanDeDeur<AanmeldFeiten & Record<string, unknown>>(AANMELD_SQL, []);
  if (!feiten) return ['DATABASE_URL: de database zegt niet wie wij zijn'];
  return bezwarenTegenAanmelding(feiten, productie);
}
