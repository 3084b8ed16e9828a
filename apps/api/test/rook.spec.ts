import { Client } from 'pg';
import { maakTestDatabase } from '@meldbaken/platform/testing';
import { MIGRATIES } from '../src/migraties';

it('migrates', async () => {
  const db = await maakTestDatabase(MIGRATIES);
  const c = new Client({ connectionString: db.appUrl });
  await c.connect();
  const r = await c.query(`select * from melding.melding`);
  expect(r.rows).toEqual([]);
  await c.end();
  await db.verwijder();
});
