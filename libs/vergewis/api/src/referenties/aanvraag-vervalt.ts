import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { kaalFeit } from '@meldbaken/vergewis/model';
import type { Feiten } from '../persistence/feiten';

/** After a withdrawal: a request to which nobody may answer any more is no request. */
export async function aanvraagVervalt(
  tx: Transactie,
  wie: Inzage | SysteemInzage,
  feiten: Feiten,
  a: { dienstverbandId: string; sleutel: string; op: string },
  nu: Date,
): Promise<void> {
  const laatste = await tx.rij<{ id: string; soort: string }>(
    `select f.id, f.soort from vergewis.eis_feit f where f.organisatie_id = $1 and f.dienstverband_id = $2 and f.eis = 'REFERENTIES' order by f.volgnummer desc limit 1`,
    [wie.organisatieId, a.dienstverbandId],
  );
  if (laatste?.soort !== 'AANGEVRAAGD' && laatste?.soort !== 'HERINNERD') return;
  const feit = { ...kaalFeit('REFERENTIES', 'INGETROKKEN', a.op), vervangt: laatste.id };
  await feiten.leg(tx, wie, [{ ...feit, dienstverbandId: a.dienstverbandId, sleutel: a.sleutel }], nu);
}
