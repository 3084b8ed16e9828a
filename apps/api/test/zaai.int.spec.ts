import { Client } from 'pg';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { VasteKlok } from '@meldbaken/platform/klok';
import { maakApp } from '../src/maak-app';
import { MIGRATIES } from '../src/migraties';
import { zaai } from '../src/zaai/zaai';
import { bezoek } from './omgeving';

jest.setTimeout(300_000);

const SLEUTEL = Buffer.alloc(32, 7);
const BASIS = { sleutel: SLEUTEL, baseUrl: 'http://localhost:3000' };

/** Every row of every table with a tenant, as text. */
async function alsTekst(beheer: Client, organisatie: string): Promise<string> {
  const { rows: tabellen } = await beheer.query<{ naam: string }>(
    `select format('%I.%I', table_schema, table_name) as naam from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where column_name = 'organisatie_id' and table_type = 'BASE TABLE'`,
  );
  const delen: string[] = [];
  for (const { naam } of tabellen) {
    const { rows } = await beheer.query<{ rij: string }>(
      `select row_to_json(t)::text as rij from ${naam} t where organisatie_id = (select organisatie_id from organisatie.organisatie where naam = $1)`,
      [organisatie],
    );
    delen.push(...rows.map((r) => r.rij));
  }
  return delen.join('\n');
}

const aantallen = async (beheer: Client, sql: string): Promise<Record<string, number>> =>
  Object.fromEntries((await beheer.query<{ wat: string; n: number }>(sql)).rows.map((r) => [r.wat, r.n]));

const VAN = (naam: string): string =>
  `organisatie_id = (select organisatie_id from organisatie.organisatie where naam = '${naam}')`;

describe('De proefgegevens', () => {
  let db: TestDatabase;
  let beheer: Client;
  beforeEach(async () => {
    db = await maakTestDatabase(MIGRATIES);
    beheer = new Client({ connectionString: db.beheerUrl });
    await beheer.connect();
  });
  afterEach(async () => {
    await beheer.end();
    await db.verwijder();
  });

  it.each([
    ['een zondag', '2026-11-22T15:30:00+01:00'],
    ['een werkdag vlak voor Kerst', '2026-12-23T09:10:00+01:00'],
    ['2 januari, net na middernacht', '2027-01-02T00:05:00+01:00'],
  ])('kloppen op %s', async (_naam, moment) => {
    const nu = new Date(moment);
    const begin = performance.now();
    await zaai({ ...BASIS, ...db, client: beheer, nu });
    process.stdout.write(`seed: ${Math.round(performance.now() - begin)} ms\n`);

    expect(
      await aantallen(
        beheer,
        `select status as wat, count(*)::int as n from melding.melding where ${VAN('Stichting Zonnehof')} group by 1`,
      ),
    ).toEqual({
      INGEDIEND: 6,
      IN_BEHANDELING: 12,
      GESLOTEN: 5,
      DOORVERWEZEN: 1,
    });
    expect(
      await aantallen(
        beheer,
        `select status || case when te_laat then ' te laat' else '' end as wat, count(*)::int as n from termijn.termijn where ${VAN('Stichting Zonnehof')} and code <> 'WMO_MELDING' and onderwerp_soort <> 'DIENSTVERBAND' group by 1`,
      ),
    ).toEqual({ LOOPT: 10, 'VERLOPEN te laat': 2, GEHAALD: 3, 'GEHAALD te laat': 1, OPGESCHORT: 1 });
    expect(
      await aantallen(
        beheer,
        `select status as wat, count(*)::int as n from igj.externe_melding where gemeente_naam is null group by 1`,
      ),
    ).toEqual({ ONTVANGST_BEVESTIGD: 1, TER_BEKRACHTIGING: 1 });
    expect(
      await aantallen(
        beheer,
        `select status as wat, count(*)::int as n from igj.inspectiezaak where categorie = 'CALAMITEIT' group by 1`,
      ),
    ).toEqual({ BEVESTIGD: 1 });
    // Beside the agreed counts: a report to the municipality, in time and confirmed there.
    expect(
      await aantallen(
        beheer,
        `select e.status || ' ' || t.status || ' ' || z.status || case when z.op_tijd then ' op tijd' else ' laat' end as wat, count(*)::int as n
         from igj.externe_melding e join termijn.termijn t on t.dossier_id = e.dossier_id
         join overdracht.route r on r.overdracht_id = e.overdracht_id join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id
         where e.gemeente_code = 'GEMEENTE_RIVIERSTAD' group by 1`,
      ),
    ).toEqual({ 'ONTVANGST_BEVESTIGD GEHAALD BEVESTIGD op tijd': 1 });
    // The inspectie is in the middle of its work: weighed, a note, a message each way, and one entry in its register.
    expect(
      await aantallen(
        beheer,
        `select soort as wat, count(*)::int as n from igj.zaak_werk group by 1 union all
         select b.soort || ' ' || b.richting, count(*)::int from igj.bericht b where ${VAN('Stichting Zonnehof').replace('organisatie_id =', 'b.organisatie_id =')} group by 1 union all
         select 'aantekening', count(*)::int from igj.aantekening`,
      ),
    ).toEqual({ WEGING: 1, NOTITIE: 1, 'ACTIES IN': 1, 'AANVULLING UIT': 1, aantekening: 1 });
    expect(
      await aantallen(
        beheer,
        `select status || case when te_laat then ' te laat' else '' end as wat, count(*)::int as n from termijn.termijn where code = 'IGJ_ACTIES' and ${VAN('Inspectie Gezondheidszorg en Jeugd (demo)')} group by 1`,
      ),
    ).toEqual({ GEHAALD: 1 });
    expect(
      await aantallen(
        beheer,
        `select status as wat, count(*)::int as n from melding.melding where ${VAN('De Lindeboom Thuiszorg')} group by 1`,
      ),
    ).toEqual({ INGEDIEND: 3, IN_BEHANDELING: 1 });
    // Nothing is later than the moment of seeding, nothing waits that was due, and no name was taken for a receiver's.
    const { rows } = await beheer.query(
      `select (select count(*)::int from melding.tijdlijn where op > $1) + (select count(*)::int from termijn.termijn_wijziging where op > $1) as later,
        (select count(*)::int from outbox.bericht where klaar_op is null) as open, (select count(*)::int from notificatie.mail where status <> 'VERSTUURD') as mail,
        (select count(*)::int from termijn.termijn_actie where gedaan_op is null and op <= $1) as rijp,
        (select count(*)::int from toegang.dossier_uitsluiting where soort = 'NAAM_LIJKT') as lijkt,
        (select count(*)::int from notificatie.notificatie where gelezen_op is null and gemaakt_op < $2) as oud,
        (select coalesce(max(n), 0)::int from (select count(*) as n from notificatie.notificatie where gelezen_op is null group by ontvanger_id) o) as ongelezen,
        (select count(distinct woorden) = count(*) from (select array_agg(z.merk order by z.merk) as woorden from melding.zoekwoord z
          join melding.melding m on m.organisatie_id = z.organisatie_id and m.dossier_id = z.dossier_id where m.${VAN('Stichting Zonnehof')} group by z.dossier_id) d) as verschillend`,
      [nu, new Date(nu.getTime() - 7 * 86_400_000)],
    );
    expect(rows[0]).toEqual({
      later: 0,
      open: 0,
      mail: 0,
      rijp: 0,
      lijkt: 0,
      oud: 0,
      ongelezen: expect.any(Number),
      verschillend: true,
    });
    expect(rows[0].ongelezen).toBeLessThan(25);

    await door(nu);
    expect(await alsTekst(beheer, 'De Lindeboom Thuiszorg')).toContain('CNRY-lindeboom-4');
    for (const organisatie of ['Stichting Zonnehof', 'Inspectie Gezondheidszorg en Jeugd (demo)'])
      expect(await alsTekst(beheer, organisatie)).not.toContain('CNRY');
  });

  /** What people see of it. */
  async function door(nu: Date): Promise<void> {
    const app = await maakApp({ ...BASIS, databaseUrl: db.appUrl, klok: new VasteKlok(nu), demo: true });
    try {
      const bestuurder = await bezoek(app, 'bestuurder@zonnehof.demo');
      const tellingen = await bestuurder.vraag(
        '{ termijnTellingen { teLaat vandaag binnenkort opTijd gehaald gestopt } }',
      );
      expect(tellingen.data).toEqual({
        termijnTellingen: { teLaat: 2, vandaag: 1, binnenkort: 3, opTijd: 6, gehaald: 4, gestopt: 1 },
      });
      const beschuldigd = await bezoek(app, 'leidinggevende@zonnehof.demo');
      const niets = await beschuldigd.vraag(
        '{ meldingen { edges { node { id } } } termijnen { edges { node { id } } } notificaties { edges { node { id } } } }',
      );
      expect(niets.data).toEqual({ meldingen: { edges: [] }, termijnen: { edges: [] }, notificaties: { edges: [] } });
      const { rows } = await beheer.query(
        `select count(*)::int as n from toegang.dossier_uitsluiting u join organisatie.lidmaatschap l using (organisatie_id, persoon_id) join organisatie.account a on a.id = l.account_id
         where a.email = 'leidinggevende@zonnehof.demo' and u.soort = 'GENOEMD'`,
      );
      expect(rows).toEqual([{ n: 1 }]);
    } finally {
      await app.close();
    }
  }
});
