import { v7 as uuidv7 } from 'uuid';
import { teLaatVraag } from '@meldbaken/termijn/api';
import { termijnenVanOnderwerp } from '@meldbaken/termijn/graphql';
import { TermijnWereld } from './termijn-wereld';
jest.setTimeout(600000);
it('perf', async () => {
  const w = await TermijnWereld.maak();
  const [af, ont, b] = [await w.lid('AANDACHTSFUNCTIONARIS'), await w.lid('MELDTEAMLID'), await w.lid('BESTUURDER')];
  w.klok.zet(new Date('2026-11-20T10:00:00Z'));
  const N = 3000;
  const o = w.organisatieId;
  // bulk: dossiers with grants, terms
  const d0 = await w.dossier([[af, 'BEHANDELAAR'], [ont, 'ONTVANGER'], [b, 'OVERZICHT']]);
  const t0 = await w.start(af, d0, { beginOp: new Date('2026-11-19T10:00:00Z') });
  await w.sql(`insert into toegang.dossier select $1, gen_random_uuid(), 'MELDING', '2024-01-01' from generate_series(1,$2::int)`, [o, N]);
  await w.sql(`insert into toegang.dossier_toegang select $1, gen_random_uuid(), d.id, t.houder_id, t.functie, '2024-01-01', null, null from toegang.dossier d cross join (select houder_id, functie from toegang.dossier_toegang where dossier_id = $2) t where d.id <> $2`, [o, d0]);
  await w.sql(`insert into termijn.termijn select t.organisatie_id, gen_random_uuid(), d.id, onderwerp_soort, d.id, onderwerp_nummer, onderwerp_pad, aanleiding_id, eenheid_id, code, definitie_versie, naam, begin_op, begin_soort, eenheid, lengte, vervalt_op + (random()*100 - 50) * interval '1 day', veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, te_laat, eigenaar_id, beeindigd_op, reden, revisie, versie, t.gemaakt_op from termijn.termijn t cross join toegang.dossier d where d.id <> $1 and t.id = $2`, [d0, t0]);
  await w.sql('analyze');
  const tijd = async (naam: string, doe: () => Promise<unknown>, n = 10): Promise<void> => {
    await doe();
    const s = performance.now();
    for (let i = 0; i < n; i++) await doe();
    process.stdout.write(`${naam}: ${((performance.now() - s) / n).toFixed(1)} ms\n`);
  };
  const L = (v: string) => `{ termijnen(first: 50) { edges { node { ${v} } } } }`;
  for (const jit of ['on', 'off']) for (const lid of [af, b]) {
    await w.sql(`alter role mb_app set jit = ${jit}`); await w.sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mb_app' and state = 'idle'`); await new Promise((r) => setTimeout(r, 500)); process.stdout.write(`jit ${jit}\n`);
    await tijd('lijst kort', () => w.vraag(lid, L('id naam ernst vervaltOp restTekst')));
    await tijd('lijst vol', () => w.vraag(lid, L('id naam ernst vervaltOp restTekst eenheid eigenaar { naam } reden')));
    await tijd('lijst mijn', () => w.vraag(lid, `{ termijnen(first: 50, filter: {wie: MIJN}) { edges { node { id } } } }`));
    await tijd('telling', () => w.vraag(lid, '{ termijnTellingen { teLaat vandaag } }'));
    await tijd('teLaat', () => w.app.lees(lid.inzage, [teLaatVraag(lid.inzage, w.regels, new Date('2026-11-20T10:00:00Z'))]));
    const p = termijnenVanOnderwerp(w.regels, lid.inzage, { organisatie: 'm.organisatie_id', onderwerp: 'm.id', eerste: 1, vraag: { eigenaar: false, eenheid: false, reden: false, uitleg: false, geschiedenis: false } });
    const sql = `select m.id, ${p.sql} as t from (select organisatie_id, id from toegang.dossier order by id limit 50) m`;
    await tijd('50 onderwerpen', () => w.app.lees(lid.inzage, [{ sql, waarden: p.waarden }]));
    await w.als(lid, async (tx) => {
      const r = await tx.rijen(`explain (analyze, summary) ${sql}`, p.waarden);
      process.stdout.write(r.map((x) => String(Object.values(x)[0])).filter((x) => /Planning Time|Execution Time|JIT|Timing: /.test(x)).join(' ') + '\n');
      const q = teLaatVraag(lid.inzage, w.regels, new Date('2026-11-20T10:00:00Z'));
      const r2 = await tx.rijen(`explain (analyze, summary) ${q.sql}`, [...q.waarden]);
      const samen = `select count(*) from termijn.termijn t where exists (select 1 from toegang.dossier_toegang dt join toegang.houder_lid hl on hl.organisatie_id = dt.organisatie_id and hl.houder_id = dt.houder_id where dt.organisatie_id = t.organisatie_id and dt.dossier_id = t.dossier_id and dt.tot is null and dt.functie in ('OVERZICHT','ONTVANGER','BEHANDELAAR') and hl.lidmaatschap_id = $1) and not exists (select 1 from toegang.dossier_uitsluiting du where du.organisatie_id = t.organisatie_id and du.dossier_id = t.dossier_id and du.persoon_id = $2)`;
      for (const [naam, s2, ww] of [['samen', samen, [lid.id, lid.persoonId]], ['alleen rls', 'select count(*) from termijn.termijn t', []]] as const) {
      const r3 = await tx.rijen(`explain (analyze, summary) ${s2}`, ww);
      process.stdout.write(naam + r3.map((x) => String(Object.values(x)[0])).filter((x) => /Planning Time|Execution Time|JIT|Timing: /.test(x)).join(' ') + '\n'); }
      process.stdout.write(r2.map((x) => String(Object.values(x)[0])).filter((x) => /Planning Time|Execution Time|JIT|Timing: /.test(x)).join(' ') + '\n');
    });
  }
  void uuidv7;
  await w.sluit();
});
