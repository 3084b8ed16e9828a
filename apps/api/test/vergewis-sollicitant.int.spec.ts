import { randomUUID } from 'node:crypto';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Links, Telefoon, type LinkUit } from './vergewis-sollicitant-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(180_000);

const ANNA = {
  'referenten.0.naam': 'Anna <b>Bosmans</b>',
  'referenten.0.organisatie': 'De Linde',
  'referenten.0.relatie': 'Teamleider',
  'referenten.0.contact': '06 12345678',
};
const ALLES = ['TOESTEMMING', 'STUKKEN', 'WERKVERLEDEN', 'BEVINDINGEN'];

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
let p: Personeelszaken;
let links: Links;
let id: string;
let hoeveelste = 0;
beforeAll(async () => {
  o = await startOmgeving();
  w = await startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: SLEUTEL,
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
  });
});
afterAll(async () => {
  await w?.stop();
  await o?.stop();
});
beforeEach(async () => {
  o.klok.zet(MAANDAG);
  hr = await o.bezoeker('hr@zonnehof.demo');
  await o.beheer.query('truncate vergewis.dienstverband cascade');
  p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
  links = new Links(o, hr);
  id = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
});

const telefoon = (uit: LinkUit): Telefoon => new Telefoon(o, uit.pad ?? '', `10.2.0.${++hoeveelste}`);
/** A link that asks this, and the applicant inside. */
async function binnen(delen = ALLES, meer: Record<string, unknown> = {}): Promise<{ uit: LinkUit; t: Telefoon }> {
  const eisen = delen.includes('STUKKEN') ? ['VOG_WKKGZ', 'DIPLOMA'] : [];
  const uit = await links.maak(id, delen, { eisen, ...meer });
  if (uit.pad === null || uit.pad === undefined) throw new Error(JSON.stringify(uit));
  const t = telefoon(uit);
  expect((await t.code(uit.linkcode ?? '')).status).toBe(303);
  return { uit, t };
}
const status = async (eis: string): Promise<string | undefined> =>
  (await p.lees(id))?.eisen.find((e) => e.code === eis)?.status;
const referenties = async (): Promise<{
  versie: number;
  toestemming: { wijze: string; ingetrokkenOp: string | null } | null;
  referenten: { naam: string; stand: string; id: string }[];
}> => {
  const r = await hr.vraag<{ uit: Awaited<ReturnType<typeof referenties>> }>(
    'query ($d: ID!) { uit: referentiedossier(dienstverbandId: $d) { versie toestemming { wijze ingetrokkenOp } referenten { id naam stand } } }',
    { d: id },
  );
  return r.data.uit;
};
const notices = async (): Promise<string[]> =>
  (
    await o.beheer.query<{ soort: string }>(
      `select n.soort from notificatie.notificatie n where n.dossier_id = $1 order by n.gemaakt_op, n.soort`,
      [id],
    )
  ).rows.map((r) => r.soort);

describe('de link van een sollicitant', () => {
  it('zegt zonder code niets, en daarna wie wat vraagt, waarom, en hoe lang het blijft', async () => {
    const uit = await links.maak(id, ALLES, { eisen: ['VOG_WKKGZ'] });
    expect(uit.pad).toMatch(/^\/sollicitant\/[\w-]{43}$/);
    expect(uit.linkcode).toMatch(/^\d{8}$/);
    const t = telefoon(uit);
    const dicht = await t.ga();
    expect(dicht.status).toBe(200);
    for (const woord of ['Zonnehof', 'Begeleider', 'Anna']) expect(dicht.tekst).not.toContain(woord);
    expect((await t.code(`${uit.linkcode?.slice(0, 4)} ${uit.linkcode?.slice(4)}`)).status).toBe(303);
    const open = await t.ga();
    expect(open.koppen).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    for (const woord of ['Zonnehof', 'Begeleider', 'artikel 4 van de Wkkgz', '4 weken na het einde', 'Carla Post'])
      expect(open.tekst).toContain(woord);
    expect((await t.ga('/stukken')).tekst).toContain('Artikel 3.1 Uitvoeringsbesluit Wkkgz');
    expect(open.tekst).not.toMatch(/<script|<nav|localStorage/i);
    expect((await links.lees(id))?.links[0]?.log.map((l) => [l.soort, l.door !== null])).toEqual([
      ['BINNEN', false],
      ['BEZOCHT', false],
      ['GEMAAKT', true],
    ]);
  });

  it('toont alleen wat ermee gevraagd is', async () => {
    const { t } = await binnen(['WERKVERLEDEN']);
    expect((await t.ga('/werkverleden')).status).toBe(200);
    for (const deel of ['/toestemming', '/stukken', '/bevindingen', '/anders'])
      expect([deel, (await t.ga(deel)).status]).toEqual([deel, 404]);
    expect((await t.post('/toestemming', { ...ANNA, akkoord: 'ja' })).status).toBe(404);
    expect((await t.stuk('VOG_WKKGZ', 'vog.txt', Buffer.from('tekst'))).status).toBe(404);
    expect((await referenties()).toestemming).toBeNull();
    expect((await links.lees(id))?.inzendingen).toEqual([]);
  });

  it('werkt opnieuw met dezelfde code; na 2 uur is de code weer nodig', async () => {
    const { uit, t } = await binnen();
    o.klok.zet(new Date(MAANDAG.getTime() + 119 * 60_000));
    expect((await t.ga()).tekst).toContain('Zonnehof');
    o.klok.zet(new Date(MAANDAG.getTime() + 120 * 60_000));
    expect((await t.ga()).tekst).toContain('Vul uw code in');
    expect((await t.post('/werkverleden', { tekst: 'Ik werkte bij De Linde.' })).status).toBe(403);
    expect((await t.code(uit.linkcode ?? '')).status).toBe(303);
    expect((await t.ga()).tekst).toContain('Zonnehof');
    expect((await t.post('/sluit', {})).status).toBe(303);
    expect((await t.ga()).tekst).toContain('Vul uw code in');
  });

  it('bewaart link, code en wat iemand schreef nergens leesbaar', async () => {
    const { uit, t } = await binnen();
    await t.post('/werkverleden', { tekst: 'KANARIE: ik reisde een jaar.' });
    await t.post('/toestemming', { ...ANNA, akkoord: 'ja' });
    const { rows } = await o.beheer.query<{ t: string }>(
      `select table_schema || '.' || table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('vergewis', 'audit', 'outbox', 'notificatie', 'toegang')`,
    );
    const geheimen = [
      uit.pad?.split('/').pop() ?? '',
      t.koekje.split('=')[1] ?? '',
      'KANARIE',
      'Bosmans',
      'Carla Post',
    ];
    for (const { t: tabel } of rows) {
      const r = await o.beheer.query<{ alles: string | null }>(
        `select string_agg(r::text, ' ') as alles from ${tabel} r`,
      );
      for (const g of geheimen) expect((r.rows[0]?.alles ?? '').includes(g) && `${tabel} ${g}`).toBe(false);
    }
  });
});

describe('toestemming', () => {
  it('geeft de sollicitant zelf, met namen; daarna mag alleen wie genoemd is gevraagd worden', async () => {
    const { t } = await binnen();
    expect((await t.post('/toestemming', { ...ANNA, akkoord: 'ja' })).status).toBe(303);
    const na = await referenties();
    expect(na).toMatchObject({
      versie: 1,
      toestemming: { wijze: 'LINK', ingetrokkenOp: null },
      referenten: [{ naam: 'Anna <b>Bosmans</b>', stand: 'GENOEMD' }],
    });
    const pagina = await t.ga('/toestemming');
    expect(pagina.tekst).toContain('Anna &#60;b&#62;Bosmans');
    expect(pagina.tekst).not.toContain('<b>Bosmans');
    await w.ronde();
    expect(await notices()).toEqual(['SOLLICITANT_ZOND']);
    const audit = await o.beheer.query(
      `select handeling, toegangspunt, lidmaatschap_id from audit.regel where handeling = 'sollicitantlink.inzenden'`,
    );
    expect(audit.rows.at(-1)).toMatchObject({ toegangspunt: 'sollicitant', lidmaatschap_id: null });
  });

  it('trekt de sollicitant in, en dan stopt het vragen meteen, ook als HR net vroeg', async () => {
    const { t } = await binnen();
    await t.post('/toestemming', { ...ANNA, akkoord: 'ja' });
    const eerst = await referenties();
    const vragen = (versie: number): Promise<{ code?: string; __typename: string }> =>
      hr
        .vraag<{ uit: { code?: string; __typename: string } }>(
          'mutation ($s: ID!, $d: ID!, $v: Int!, $i: ReferentieVragenInvoer!) { uit: referentVragen(sleutel: $s, dienstverbandId: $d, versie: $v, invoer: $i) { __typename ... on Geweigerd { code } } }',
          {
            s: randomUUID(),
            d: id,
            v: versie,
            i: { referentId: eerst.referenten[0]?.id, op: '2026-11-23', vragen: ['GRENZEN'] },
          },
        )
        .then((r) => r.data.uit);
    expect((await vragen(eerst.versie)).__typename).toBe('Referentiedossier');
    expect(await status('REFERENTIES')).toBe('AANGEVRAAGD');
    expect((await t.post('/intrekken', {})).status).toBe(303);
    const na = await referenties();
    expect(na).toMatchObject({ toestemming: { ingetrokkenOp: '2026-11-23' }, referenten: [{ stand: 'VERVALLEN' }] });
    expect(await vragen(na.versie)).toMatchObject({ code: 'REFERENTIE_ZONDER_TOESTEMMING' });
    await w.ronde();
    expect(await status('REFERENTIES')).toBe('ONTBREEKT');
    expect((await t.ga('/toestemming')).tekst).toContain('U trok uw toestemming in');
    expect((await t.post('/intrekken', {})).status).toBe(422);
  });

  it('hoeft niet: zonder vinkje of naam gebeurt er niets, en wat is getypt blijft staan', async () => {
    const { t } = await binnen();
    const zonder = await t.post('/toestemming', ANNA);
    expect(zonder.status).toBe(422);
    expect(zonder.tekst).toContain('Anna &#60;b&#62;Bosmans');
    expect(zonder.tekst).toContain('<title>Fout: ');
    const leeg = await t.post('/toestemming', { akkoord: 'ja', 'referenten.1.naam': 'Bart' });
    expect(leeg.status).toBe(422);
    expect(leeg.tekst).toContain('href="#referenten.0.naam"');
    expect((await referenties()).toestemming).toBeNull();
  });

  it('kan HR niet vastleggen alsof de sollicitant het via de link gaf', async () => {
    const r = await hr.vraag<{ uit: { code: string } }>(
      'mutation ($s: ID!, $d: ID!, $i: ReferentieToestemmingInvoer!) { uit: referentieToestemmingVastleggen(sleutel: $s, dienstverbandId: $d, versie: 0, invoer: $i) { ... on Geweigerd { code } } }',
      {
        s: randomUUID(),
        d: id,
        i: {
          gegevenOp: '2026-11-23',
          wijze: 'LINK',
          referenten: [{ naam: 'A', organisatie: 'B', relatie: 'C', contact: 'D' }],
        },
      },
    );
    expect(r.data.uit.code).toBe('REFERENTIE_WIJZE');
  });

  it('komt bij twee keer drukken één keer binnen', async () => {
    const { t } = await binnen();
    const sleutel = randomUUID();
    const twee = await Promise.all([1, 2].map(() => t.post('/toestemming', { ...ANNA, akkoord: 'ja', sleutel })));
    expect(twee.map((x) => x.status)).toEqual([303, 303]);
    expect((await referenties()).referenten).toHaveLength(1);
  });
});

describe('hoor en wederhoor', () => {
  it('legt HR een bevinding voor, leest de persoon precies dat, en ziet HR de reactie', async () => {
    const { t } = await binnen();
    expect((await t.ga('/bevindingen')).tekst).toContain('Er is nu niets om op te reageren.');
    const voor = await links.legVoor(id, 'REFERENTIES', 'Een referent <noemde> dat u vaak te laat kwam.');
    expect(voor).toMatchObject({ __typename: 'SollicitantDossier', bevindingen: [{ eis: 'Referenties' }] });
    const bevinding = voor.bevindingen[0]?.id ?? '';
    expect((await t.ga('/bevindingen')).tekst).toContain('Een referent &#60;noemde&#62; dat u vaak te laat kwam.');
    expect((await t.post('/reactie', { bevinding, tekst: ' ' })).status).toBe(422);
    const metBsn = await t.post('/reactie', { bevinding, tekst: 'Mijn nummer is 111222333, bel maar.' });
    expect([metBsn.status, metBsn.tekst.includes('Mijn nummer is')]).toEqual([422, true]);
    expect((await t.post('/reactie', { bevinding, tekst: 'De bus reed toen niet.' })).status).toBe(303);
    expect((await t.post('/reactie', { bevinding: randomUUID(), tekst: 'Iets anders.' })).status).toBe(404);
    expect((await t.post('/reactie', { bevinding: "x' or 1=1", tekst: 'Iets anders.' })).status).toBe(404);
    expect((await links.lees(id))?.inzendingen).toMatchObject([
      { soort: 'REACTIE', bevindingId: bevinding, tekst: 'De bus reed toen niet.' },
    ]);
    expect((await t.ga('/bevindingen')).tekst).toContain('De bus reed toen niet.');
    await w.ronde();
    expect(await notices()).toEqual(['SOLLICITANT_ZOND']);
  });

  it('weigert een bevinding over wat niet gevraagd wordt, of zonder feiten', async () => {
    const uit = await links.legVoor(id, 'BIG', 'kort');
    expect(uit.fouten.map((f) => `${f.veld} ${f.code}`)).toEqual([
      'over VERGEWIS_EIS_ONBEKEND',
      'tekst SOLLICITANT_LEEG',
    ]);
  });

  it('uitleg over het werkverleden is ontvangen, en HR leest hem', async () => {
    const { t } = await binnen();
    expect((await t.post('/werkverleden', { tekst: 'kort' })).status).toBe(422);
    expect((await t.post('/werkverleden', { tekst: 'Van 2019 tot 2020 zorgde ik voor de tuin.' })).status).toBe(303);
    await w.ronde();
    expect(await status('WERKVERLEDEN')).toBe('ONTVANGEN');
    expect((await links.lees(id))?.inzendingen[0]?.tekst).toBe('Van 2019 tot 2020 zorgde ik voor de tuin.');
  });
});
