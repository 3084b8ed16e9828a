import type { Configuratie } from '@meldbaken/platform/configuratie';
import { AANMELD_SQL, bezwarenTegenAanmelding, teOud, type AanmeldFeiten } from '@meldbaken/platform/database';
import { controleerRedis } from '@meldbaken/platform/jobs';
import { logboek } from '@meldbaken/platform/logging';
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
    ...(await bezwarenTegenDatabase(transacties, i.configuratie)),
    ...(klokbezwaar ? [klokbezwaar] : []),
    ...(i.wachtrij.soort === 'redis' ? await controleerRedis(i.wachtrij.url) : []),
  ];
}

const ROL_SQL = `select exists (select 1 from pg_roles w where w.rolname = 'mb_worker' and pg_has_role(current_user, w.oid, 'member')) as goed`;

async function bezwarenTegenDatabase(transacties: Transacties, c: Configuratie): Promise<string[]> {
  const [feiten] = await transacties.aanDeDeur<AanmeldFeiten & Record<string, unknown>>(AANMELD_SQL, []);
  if (!feiten) return ['DATABASE_URL: de database zegt niet wie wij zijn'];
  const bezwaren = bezwarenTegenAanmelding(feiten, c.productie);
  const [rol] = await transacties.aanDeDeur<{ goed: boolean }>(ROL_SQL, []);
  if (!rol?.goed) bezwaren.push(`DATABASE_URL: ${feiten.rol} is niet de aanmelding van de worker. Gebruik mb_worker.`);
  const oud = teOud(feiten.versie);
  if (oud && c.nodeProductie) logboek.waarschuw({ onderdeel: 'database', code: 'POSTGRESQL_OUD' }, `PostgreSQL ${oud}`);
  return bezwaren;
}
