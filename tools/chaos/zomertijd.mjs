// The two nights in which the clock of the Netherlands jumps, lived through by real workers whose clock is shifted to them.
import { join } from 'node:path';
import { pauze, wachtTot } from './kans.mjs';
import { tel } from './telling.mjs';
import { vulActies, vulDossiers, vulTenants, vulTermijnen } from './vulling.mjs';
import { Plek, werkerOmgeving } from './werkers.mjs';

/** UTC moments. `later`: an act that must wait, e.g. at the second 02:30 of an October night. */
export const NACHTEN = [
  {
    naam: 'maart',
    omslag: '2027-03-28T01:00:00Z',
    eerder: '2027-03-28T00:30:00Z',
    later: '2027-03-28T01:30:00Z',
    negenUur: '2027-03-28T07:00:00Z',
  },
  {
    naam: 'oktober',
    omslag: '2027-10-31T01:00:00Z',
    eerder: '2027-10-31T00:30:00Z',
    later: '2027-10-31T01:30:00Z',
    negenUur: '2027-10-31T08:00:00Z',
  },
];

/** Longer only makes the first seconds of the night overdue. */
const OPSTART_MS = 2500;

const seconden = (ms) => `${ms < 0 ? '-' : ''}PT${Math.abs(Math.round(ms / 1000))}S`;

async function vul(db, o, nacht) {
  const stap = (2 * o.wijdteMs) / o.perNacht;
  await db.rijen(`create unlogged table chaos.bron as select n, 1 + n % 3 as t, 1 as d, n % 2 = 0 as laat,
    case n when 1 then '${nacht.eerder}'::timestamptz when 2 then '${nacht.later}'::timestamptz
      else '${nacht.omslag}'::timestamptz + (n * ${stap} - ${o.wijdteMs}) * interval '1 millisecond' end as op from generate_series(1, ${o.perNacht}) n`);
  const client = { query: (sql) => db.rijen(sql) };
  await vulTenants(client, { zaad: o.zaad, tenants: 3 });
  await vulDossiers(client, { zaad: o.zaad, tenants: 3, per: 1 });
  await vulTermijnen(client, {
    zaad: o.zaad,
    van: `(select t, n, d, case when laat then op else op + interval '9 days' end as vervalt from chaos.bron) b`,
  });
  await vulActies(client, {
    zaad: o.zaad,
    van: `(select t, n, d, 1 as k, case when laat then 'VERLOPEN' else 'UREN_VOORAF' end as soort, array['EIGENAAR'] as aan, op, 1 as revisie from chaos.bron) b`,
  });
}

/** Two workers whose clock says `moment` once both are ready; answers the milliseconds to the shifted clock. */
async function startOp(env, logboek, moment, opstartMs) {
  const verschuiving = Math.round((Date.parse(moment) - Date.now() - opstartMs) / 1000) * 1000;
  const anders = { ...env, MELDBAKEN_KLOK_VERSCHUIVING: seconden(verschuiving) };
  const begin = performance.now();
  const plekken = await Promise.all([new Plek(anders, logboek).start(), new Plek(anders, logboek).start()]);
  const gereed = await Promise.all(plekken.map((p) => p.gereed));
  if (!gereed.every(Boolean)) throw new Error(`a worker does not start: see ${logboek}`);
  return { plekken, nu: () => Date.now() + verschuiving, opstartMs: performance.now() - begin };
}

/** Lives through one night; answers sentences that must hold. */
export async function zomertijdronde({ kluster, redis, post, naam, nacht, o }) {
  const db = await kluster.maakDatabase(naam);
  const logboek = join(kluster.map, `${naam}.log`);
  await redis?.leeg();
  const env = werkerOmgeving({ kluster, database: naam, redis, post, traagMs: 0 });
  await vul(db, o, nacht);
  const omslag = Date.parse(nacht.omslag);
  const open = `select count(*) from termijn.termijn_actie where soort <> 'DAGELIJKS_TE_LAAT' and gedaan_op is null`;
  const begin = new Date(omslag - o.wijdteMs - 1000).toISOString();
  const eerste = await startOp(env, logboek, begin, OPSTART_MS);
  await pauze(omslag + o.wijdteMs - eerste.nu() + 500);
  await wachtTot(
    () => db.getal(open),
    (n) => n <= 1,
    35_000,
  );
  const wachtend = await db.rijen(`${open.replace('count(*)', 'op')} `);
  await Promise.all(eerste.plekken.map((p) => p.stop()));
  const tweede = await startOp(env, logboek, new Date(Date.parse(nacht.later) + 1000).toISOString(), eerste.opstartMs);
  const rust = `select (${open}) + (select count(*) from outbox.bericht where klaar_op is null) + (select count(*) from notificatie.mail where status = 'WACHT')`;
  await wachtTot(
    () => db.getal(rust),
    (n) => n === 0,
    40_000,
  );
  await Promise.all(tweede.plekken.map((p) => p.stop()));
  const g = await tel(db, new Date(Date.parse(nacht.later) + 60_000), post.ontvangen);
  const wanorde = await db.getal(
    `select count(*) from termijn.termijn_actie a join termijn.termijn_actie b on b.op > a.op and b.gedaan_op < a.gedaan_op and a.organisatie_id = b.organisatie_id`,
  );
  const vervolg = await db.rijen(`select distinct op from termijn.termijn_actie where soort = 'DAGELIJKS_TE_LAAT'`);
  const laat = await db.getal(
    `select coalesce(max(extract(epoch from gedaan_op - op)) * 1000, 0) from termijn.termijn_actie where op > $1 and soort <> 'DAGELIJKS_TE_LAAT' and op <> $2`,
    [new Date(omslag - o.wijdteMs / 2), nacht.later],
  );
  await db.sluit();
  return {
    ...g,
    laatsteMs: laat,
    zinnen: [
      ['lost 0', g.kwijt === 0],
      ['doubled 0', g.dubbel === 0],
      ['nothing before its moment', g.teVroeg === 0],
      ['in the order of their moments', wanorde === 0],
      [
        'the act of half an hour later waited',
        wachtend.length === 1 && wachtend[0].op.getTime() === Date.parse(nacht.later),
      ],
      [
        'the next reminder is at nine on the clock of that day',
        vervolg.length === 1 && vervolg[0].op.getTime() === Date.parse(nacht.negenUur),
      ],
    ],
  };
}
