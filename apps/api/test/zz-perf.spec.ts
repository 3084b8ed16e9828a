import { v7 as uuidv7 } from 'uuid';
import { Notificaties, bereikbaar, type NieuweNotificatie } from '@meldbaken/platform/notificatie';
import { Transactie, type Inzage, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { TermijnWereld } from './termijn-wereld';
jest.setTimeout(600000);
const SQL = `with n as (select * from jsonb_to_recordset($2::jsonb) as n(id uuid, mail_id uuid, lid uuid, dossier uuid, soort text, sleutel text, pad text, mail boolean)),
 goed as materialized (select n.* from n join organisatie.lidmaatschap l on l.organisatie_id = $1 and l.id = n.lid where ${bereikbaar('l', 'n.dossier', '$3')}),
 scherm as (insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, pad) select $1, id, dossier, lid, soort, sleutel, $3, pad from goed on conflict (organisatie_id, ontvanger_id, sleutel) do nothing)
 insert into notificatie.mail (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, volgende_poging_op, message_id, status)
 select $1, mail_id, dossier, lid, soort, sleutel, $3, $3, '<' || mail_id || '@meldbaken>', 'WACHT' from goed where mail on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;
class Bulk extends Notificaties {
  private wacht: { n: NieuweNotificatie; klaar: () => void }[] = [];
  override async schrijf(tx: Transactie, wie: SysteemInzage | Inzage, n: NieuweNotificatie, nu: Date): Promise<void> {
    if (!this.wacht.length) queueMicrotask(() => void this.leeg(tx, wie, nu));
    await new Promise<void>((klaar) => this.wacht.push({ n, klaar }));
  }
  private async leeg(tx: Transactie, wie: SysteemInzage | Inzage, nu: Date): Promise<void> {
    const nu2 = this.wacht.splice(0);
    const rijen = nu2.flatMap(({ n }) => n.ontvangers.map((lid) => ({ id: uuidv7(), mail_id: uuidv7(), lid, dossier: n.dossierId, soort: n.soort, sleutel: n.sleutel, pad: n.pad, mail: n.mail })));
    await tx.wijzig(SQL, [wie.organisatieId, JSON.stringify(rijen), nu]);
    for (const x of nu2) x.klaar();
  }
}
const klok = new Map<string, number>();
for (const m of ['rijen', 'wijzig', 'opslag'] as const) {
  const oud = Transactie.prototype[m] as (...a: unknown[]) => unknown;
  (Transactie.prototype as unknown as Record<string, unknown>)[m] = function (this: Transactie, sql: unknown, ...r: unknown[]) {
    const s = performance.now();
    const uit = oud.call(this, sql, ...r);
    if (m === 'opslag') { const rep = uit as { insert: (x: unknown) => Promise<unknown> }; const ins = rep.insert.bind(rep); rep.insert = async (x) => { const s2 = performance.now(); const u = await ins(x); klok.set('insert ' + String(sql).slice(0, 30), (klok.get('insert ' + String(sql).slice(0, 30)) ?? 0) + performance.now() - s2); return u; }; return uit; }
    return (uit as Promise<unknown>).then((u) => { const k = String(sql).replace(/\s+/g, ' ').slice(0, 60); klok.set(k, (klok.get(k) ?? 0) + performance.now() - s); return u; });
  };
}
it('perf', async () => {
  const w = await TermijnWereld.maak();
  const [af, ont, b] = [await w.lid('AANDACHTSFUNCTIONARIS'), await w.lid('MELDTEAMLID'), await w.lid('BESTUURDER')];
  const N = 5000;
  const o = w.organisatieId;
  const d0 = await w.dossier([[af, 'BEHANDELAAR'], [ont, 'ONTVANGER'], [b, 'OVERZICHT']]);
  const t0 = await w.start(af, d0, { beginOp: new Date('2026-11-19T10:00:00Z') });
  await w.sql(`update termijn.termijn_actie set gedaan_op = now(), uitkomst = 'GEDAAN'`);
  await w.sql(`insert into toegang.dossier select $1, gen_random_uuid(), 'MELDING', '2024-01-01' from generate_series(1,$2::int)`, [o, N]);
  await w.sql(`insert into toegang.dossier_toegang select $1, gen_random_uuid(), d.id, t.houder_id, t.functie, '2024-01-01', null, null from toegang.dossier d cross join (select houder_id, functie from toegang.dossier_toegang where dossier_id = $2) t where d.id <> $2`, [o, d0]);
  await w.sql(`insert into termijn.termijn select t.organisatie_id, gen_random_uuid(), d.id, onderwerp_soort, d.id, onderwerp_nummer, onderwerp_pad, aanleiding_id, eenheid_id, code, definitie_versie, naam, begin_op, begin_soort, eenheid, lengte, '2026-11-20T09:00Z', veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, te_laat, eigenaar_id, beeindigd_op, reden, revisie, versie, t.gemaakt_op from termijn.termijn t cross join toegang.dossier d where d.id <> $1 and t.id = $2`, [d0, t0]);
  const zet = async (soort: string): Promise<void> => {
    await w.sql(`truncate notificatie.notificatie, notificatie.mail`);
    await w.sql(`insert into termijn.termijn_actie select organisatie_id, gen_random_uuid(), id, dossier_id, $1, '{EIGENAAR,BESTUURDER,PLAATSVERVANGER}', '2026-11-20T08:00Z'::timestamptz + n * interval '1 ms', 1, null, null from termijn.termijn, generate_series(1,2) n where id <> $2`, [soort, t0]);
    await w.sql('analyze');
  };
  const meet = async (naam: string): Promise<void> => {
    const s = performance.now();
    let som = 0;
    for (let n = 1; n > 0; som += n) n = await w.acties.verwerk(o, new Date('2026-11-20T10:00:00Z'));
    const [r] = await w.sql('select count(*)::int as n from notificatie.mail');
    for (const [k, v] of klok) process.stdout.write(`   ${v.toFixed(0)} ms ${k}\n`);
    klok.clear();
    process.stdout.write(`${naam}: ${som} acties in ${((performance.now() - s) / 1000).toFixed(1)} s, ${JSON.stringify(r)} mails\n`);
  };
  const blok = (w.acties as unknown as { blok: { notificaties: Notificaties } }).blok;
  blok.notificaties = new Bulk();
  await zet('LAATSTE_DAG');
  await meet('bulk');
  await zet('VERLOPEN');
  await meet('bulk verlopen');
  blok.notificaties = new Notificaties();
  await zet('UREN_VOORAF');
  await w.sql(`update termijn.termijn_actie set gedaan_op = now(), uitkomst = 'GEDAAN' where ctid in (select ctid from termijn.termijn_actie where gedaan_op is null limit 9000)`);
  await meet('los (1/10)');
  await w.sluit();
});
