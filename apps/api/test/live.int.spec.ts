import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem, stelVast } from './vragen';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const pauze = (ms: number): Promise<void> => new Promise((k) => setTimeout(k, ms));

/** One open stream, and what it said. */
interface Oor {
  status: number;
  soorten: () => string[];
  tekst: () => string;
  dicht: () => boolean;
  weg: () => void;
}

describe('Meekijken zonder iets te zeggen', () => {
  let o: Omgeving;
  let basis: string;
  const oren: Oor[] = [];

  beforeAll(async () => {
    o = await startOmgeving();
    await o.app.listen(0, '127.0.0.1');
    basis = (await o.app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterEach(() => {
    for (const oor of oren.splice(0)) oor.weg();
  });
  // The last proof stops the app itself.
  let gestopt = false;
  afterAll(async () => {
    if (!gestopt) await o?.app.close();
    await o?.beheer.end();
    await o?.db.verwijder();
  });

  async function luister(b: Bezoeker | null, kop: Record<string, string> = {}): Promise<Oor> {
    // Not by fetch: that opens a spare connection after a broken one, and a stopping server waits for it.
    const verzoek = get(`${basis}/live`, { agent: false, headers: { ...(b ? { cookie: b.cookie } : {}), ...kop } });
    const [r] = (await once(verzoek, 'response')) as [IncomingMessage];
    let tekst = '';
    let dicht = false;
    r.on('data', (deel: Buffer) => (tekst += deel.toString('utf8')));
    r.on('error', () => undefined);
    r.on('close', () => (dicht = true));
    const oor: Oor = {
      status: r.statusCode ?? 0,
      tekst: () => tekst,
      dicht: () => dicht,
      soorten: () =>
        [...tekst.matchAll(/data: (.*)\n/g)].map((m) => (JSON.parse(m[1] ?? '') as { soort: string }).soort),
      weg: () => void verzoek.destroy(),
    };
    oren.push(oor);
    return oor;
  }

  async function tot(waar: () => boolean, ms: number): Promise<boolean> {
    for (let i = 0; i < ms / 20 && !waar(); i++) await pauze(20);
    return waar();
  }

  /** A report with a running term, by these two. */
  async function zaak(af: Bezoeker): Promise<{ id: string; begin: () => Promise<void> }> {
    const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o);
    await neem(af, m.id);
    const invoer = { soort: 'CALAMITEIT', toelichting: 'Letsel.', vastgesteldOp: o.klok.nu().toISOString() };
    return {
      id: m.id,
      begin: async () => {
        expect((await stelVast(af, m.id, 2, invoer)).__typename).toBe('Melding');
      },
    };
  }

  const sluitUit = (dossierId: string, email: string): Promise<unknown> =>
    o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) select organisatie_id, $1::uuid, persoon_id, 'VERWANT', $3::timestamptz from organisatie.lidmaatschap where id = $2`,
      [dossierId, o.leden.lid(email).lidmaatschapId, o.klok.nu()],
    );

  it('vraagt een sessie met een werkruimte, van onze eigen pagina', async () => {
    const af = await o.bezoeker(AF);
    expect((await luister(null)).status).toBe(401);
    expect((await luister(af, { cookie: 'meldbaken=' + 'x'.repeat(43) })).status).toBe(401);
    expect((await luister(af, { origin: 'https://elders.example' })).status).toBe(403);
    expect((await luister(af, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await luister(await o.bezoeker('toezichthouder-rechtmatigheid@rivierstad.demo'))).status).toBe(403);
    expect((await luister(af, { origin: basis.replace('127.0.0.1', 'localhost') })).status).toBe(403);
    expect((await luister(af)).status).toBe(200);
  });

  it('zegt dat er iets is aan wie het dossier mag zien, en aan niemand anders', async () => {
    const [af, af2] = [await o.bezoeker(AF), await o.bezoeker(AF2)];
    const { id, begin } = await zaak(af);
    const vreemden = [
      await luister(await o.bezoeker('medewerker@zonnehof.demo')),
      await luister(await o.bezoeker('beheerder@zonnehof.demo')),
      await luister(await o.bezoeker('aandachtsfunctionaris@lindeboom.demo')),
      await luister(await o.bezoeker('inspecteur@igj.demo')),
    ];
    await sluitUit(id, AF2);
    const [oor, uitgesloten] = [await luister(af), await luister(af2)];
    await begin();
    expect(await tot(() => oor.soorten().includes('termijnen'), 20_000)).toBe(true);
    await pauze(3000);
    for (const stil of [uitgesloten, ...vreemden]) {
      expect(stil.status).toBe(200);
      expect(stil.soorten()).toEqual([]);
    }
    // No content at all: one kind of event with one word.
    expect(
      oor.tekst().replaceAll(/^(retry: 3000|: open|: hartslag|event: stand|data: \{"soort":"termijnen"\}|)\n/gm, ''),
    ).toBe('');
    await o.beheer.query('delete from toegang.dossier_uitsluiting where dossier_id = $1', [id]);
  });

  it('zegt ook niets over een uitsluiting zelf, noch over berichten van een dossier dat iemand niet meer ziet', async () => {
    const af = await o.bezoeker(AF);
    const { id, begin } = await zaak(af);
    await begin();
    const [oor, ander] = [await luister(await o.bezoeker(AF2)), await luister(af)];
    const bericht = async (email: string): Promise<void> => {
      const { organisatieId, lidmaatschapId } = o.leden.lid(email);
      await o.beheer.query(
        `insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, pad, gemaakt_op) values ($1, $2::uuid, $3, $4, 'TERMIJN_LAATSTE_DAG', 's-' || $2::uuid, '/termijnen', $5)`,
        [organisatieId, uuidv7(), id, lidmaatschapId, o.klok.nu()],
      );
    };
    await bericht(AF2);
    expect(await tot(() => oor.soorten().includes('berichten'), 20_000)).toBe(true);
    expect(ander.soorten()).toEqual([]);
    const voor = oor.soorten().length;
    await sluitUit(id, AF2);
    await bericht(AF2);
    await bericht(AF);
    expect(await tot(() => ander.soorten().includes('berichten'), 20_000)).toBe(true);
    await pauze(3000);
    expect(oor.soorten()).toHaveLength(voor);
    await o.beheer.query('delete from toegang.dossier_uitsluiting where dossier_id = $1', [id]);
  });

  it('telt een gelezen bericht ook als nieuws, zodat de teller in het andere venster klopt', async () => {
    const af = await o.bezoeker(AF);
    const { id } = await zaak(af);
    const { organisatieId, lidmaatschapId } = o.leden.lid(AF);
    const nid = uuidv7();
    await o.beheer.query(
      `insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, pad, gemaakt_op) values ($1, $2::uuid, $3, $4, 'TERMIJN_LAATSTE_DAG', 'l-' || $2::uuid, '/termijnen', $5)`,
      [organisatieId, nid, id, lidmaatschapId, o.klok.nu()],
    );
    const oor = await luister(af);
    await af.vraag('mutation ($id: ID!) { notificatieLezen(id: $id) }', { id: nid });
    expect(await tot(() => oor.soorten().includes('berichten'), 20_000)).toBe(true);
  });

  it.each<[string, (b: Bezoeker, email: string) => Promise<unknown>]>([
    ['uitloggen', (b) => b.vraag('mutation { afmelden }')],
    [
      'een andere rol',
      (_b, email) =>
        o.beheer.query(
          `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) select organisatie_id, gen_random_uuid(), id, 'HR', '2020-01-01' from organisatie.lidmaatschap where id = $1`,
          [o.leden.lid(email).lidmaatschapId],
        ),
    ],
    [
      'een geblokkeerd account',
      (_b, email) =>
        o.beheer.query('update organisatie.account set geblokkeerd_op = $2 where email = $1', [email, o.klok.nu()]),
    ],
  ])('gaat vanzelf dicht na %s', async (naam, doe) => {
    const email =
      naam === 'uitloggen' ? AF : naam === 'een andere rol' ? 'medewerker2@zonnehof.demo' : 'bestuurder2@zonnehof.demo';
    const b = await o.bezoeker(email);
    const oor = await luister(b);
    await pauze(1500);
    expect(oor.dicht()).toBe(false);
    await doe(b, email);
    expect(await tot(oor.dicht, 10_000)).toBe(true);
  });

  it('is dicht na een andere werkruimte, en als de sessie stil lag', async () => {
    const b = await o.bezoeker('toezichthouder-rechtmatigheid@rivierstad.demo');
    const { data } = await b.vraag<{ ik: { lidmaatschappen: { id: string }[] } }>('{ ik { lidmaatschappen { id } } }');
    const kies = (n: number): Promise<unknown> =>
      b.vraag('mutation ($l: ID!) { werkruimteKiezen(lidmaatschapId: $l) { __typename } }', {
        l: data.ik.lidmaatschappen[n]?.id,
      });
    await kies(0);
    const oor = await luister(b);
    expect(oor.status).toBe(200);
    await kies(1);
    expect(await tot(oor.dicht, 10_000)).toBe(true);
    const nog = await luister(b);
    const begin = o.klok.nu();
    o.klok.zet(new Date(begin.getTime() + 31 * 60_000));
    expect(await tot(nog.dicht, 10_000)).toBe(true);
    o.klok.zet(begin);
  });

  it('staat hoogstens vier vensters per sessie toe', async () => {
    const b = await o.bezoeker('bestuurder@zonnehof.demo');
    const uit = [];
    for (let i = 0; i < 5; i++) uit.push((await luister(b)).status);
    expect(uit).toEqual([200, 200, 200, 200, 429]);
    oren[0]?.weg();
    await pauze(200);
    expect((await luister(b)).status).toBe(200);
  });

  it('houdt het stoppen van de server niet op', async () => {
    const oor = await luister(await o.bezoeker('bestuurder@zonnehof.demo'));
    expect(oor.status).toBe(200);
    const begin = performance.now();
    gestopt = true;
    await o.app.close();
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await tot(oor.dicht, 10_000)).toBe(true);
  });
});
