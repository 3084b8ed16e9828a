import { schrijfAudit } from '@meldbaken/platform/audit';
import { alsLid, alsTaak, maakOmgeving, maakTenant } from './omgeving';
it('x', async () => {
  const o = await maakOmgeving();
  const t = await maakTenant(o);
  await o.app.als(alsLid(t), (tx) => schrijfAudit(tx, alsLid(t), { handeling: 'melding.lezen', uitkomst: 'GELUKT' }));
  const r = await o.worker.als(alsTaak(t), async (tx) => {
    await tx.rijen('select pg_try_advisory_xact_lock(1)');
    return [await tx.rijen(`select age(r.xmin) a, age(pg_snapshot_xmin(pg_current_snapshot())::xid) b, r.xmin::text x, pg_current_snapshot()::text s, r.op > '-infinity'::timestamptz - interval '2 minutes' c, clock_timestamp() - r.op as d from audit.regel r`),
    await tx.rijen(`select $1 a`, [new Date()])];
  });
  console.log(JSON.stringify(r, null, 1));
  await o.sluit();
});
