import { randomUUID } from 'node:crypto';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Links, Telefoon, type LinkUit } from './vergewis-sollicitant-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(180_000);

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
let p: Personeelszaken;
let links: Links;
let d: { id: string; versie: number };
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
  await o.beheer.query('truncate vergewis.gewist; truncate vergewis.dienstverband cascade');
  p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
  links = new Links(o, hr);
  d = await p.voegToe({ soort: 'SOLLICITANT', beginOp: null });
});

const telefoon = (uit: LinkUit): Telefoon => new Telefoon(o, uit.pad ?? '', `10.4.0.${++hoeveelste}`);
const maak = async (delen = ['WERKVERLEDEN'], meer: Record<string, unknown> = {}): Promise<LinkUit> => {
  const uit = await links.maak(d.id, delen, meer);
  if (uit.pad === null || uit.pad === undefined) throw new Error(JSON.stringify(uit));
  return uit;
};
const fout = (goed: string | null): string => (goed === '00000000' ? '11111111' : '00000000');
const eerste = (uit: LinkUit): LinkUit['links'][number] => {
  const l = (uit.dossier ?? uit).links[0];
  if (!l) throw new Error('no link');
  return l;
};

describe('een link die niet werkt', () => {
  it('geeft één en hetzelfde antwoord: verlopen, ingetrokken, dicht, onbekend, onzin en na het einde', async () => {
    const [verlopen, ingetrokken, dicht] = [await maak(), await maak(), await maak()];
    const open = telefoon(ingetrokken);
    await open.code(ingetrokken.linkcode ?? '');
    const l = (await links.lees(d.id))?.links.find((x) => x.kenmerk === eerste(ingetrokken).kenmerk);
    expect((await links.daad('Intrekken', l ?? { id: '', versie: 0 })).__typename).toBe('SollicitantDossier');
    const gesloten = telefoon(dicht);
    for (let i = 0; i < 5; i++) await gesloten.code(fout(dicht.linkcode));
    const antwoorden = [
      await open.ga(),
      await gesloten.ga(),
      await new Telefoon(o, `/sollicitant/${'A'.repeat(43)}`, '10.5.0.1').ga(),
      await new Telefoon(o, '/sollicitant/x%27%20or%201=1', '10.5.0.1').ga(),
    ];
    const post = await open.post('/werkverleden', { tekst: 'Ik werkte bij De Linde.' });
    o.klok.zet(new Date('2026-12-07T22:59:59Z'));
    expect((await telefoon(verlopen).ga()).status).toBe(200);
    o.klok.zet(new Date('2026-12-07T23:00:00Z'));
    const voorbij = await telefoon(verlopen).ga();
    expect(voorbij.status).toBe(404);
    for (const a of [...antwoorden, post]) expect([a.status, a.tekst]).toEqual([404, voorbij.tekst]);
  });

  it('sluit zodra de sollicitatie is afgelopen', async () => {
    const uit = await maak();
    const t = telefoon(uit);
    await t.code(uit.linkcode ?? '');
    const nu = await p.lees(d.id);
    await p.beeindig(
      { id: d.id, versie: nu?.versie ?? 1 },
      { eindeOp: '2026-11-23', reden: 'AFGEWEZEN', bewaarJaar: false },
    );
    expect((await t.ga()).status).toBe(200);
    o.klok.zet(new Date('2026-11-24T09:00:00Z'));
    expect((await t.ga()).status).toBe(404);
    hr = await o.bezoeker('hr@zonnehof.demo');
    expect(await links.maak(d.id, ['WERKVERLEDEN'], {}, hr)).toMatchObject({ code: 'SOLLICITANT_GEEINDIGD' });
  });

  it('gaat met vijf verkeerde codes dicht, ook tegelijk geraden, en HR hoort het', async () => {
    const uit = await maak();
    const t = telefoon(uit);
    const alle = await Promise.all(Array.from({ length: 12 }, () => t.code(fout(uit.linkcode))));
    expect(alle.filter((a) => a.status === 422)).toHaveLength(4);
    expect((await t.code(uit.linkcode ?? '')).status).toBe(404);
    await w.ronde();
    const { rows } = await o.beheer.query<{ soort: string; pad: string }>(
      'select soort, pad from notificatie.notificatie where dossier_id = $1',
      [d.id],
    );
    expect(rows).toMatchObject([{ soort: 'SOLLICITANT_LINK_DICHT' }]);
    const l = (await links.lees(d.id))?.links[0];
    expect(l?.stand).toBe('DICHT');
    const nieuw = await links.daad('Vernieuwen', l ?? { id: '', versie: 0 });
    expect((await t.ga()).status).toBe(404);
    expect((await telefoon(nieuw).code(nieuw.linkcode ?? '')).status).toBe(303);
  });
});

describe('de deur', () => {
  it('neemt niets aan van een formulier op een andere site', async () => {
    const uit = await maak();
    const t = telefoon(uit);
    const code = uit.linkcode ?? '';
    expect((await t.code(code, { origin: 'https://boos.example' })).status).toBe(403);
    expect((await t.code(code, { origin: 'null' })).status).toBe(403);
    expect((await t.code(code, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await t.code(code, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    const mis = await t.post('/werkverleden', { tekst: 'Ik werkte bij De Linde.' }, { origin: 'https://boos.example' });
    expect(mis.status).toBe(403);
    expect((await links.lees(d.id))?.inzendingen).toEqual([]);
  });

  it('laat wie blijft raden wachten, en een ander niet', async () => {
    const raad = new Telefoon(o, `/sollicitant/${'B'.repeat(43)}`, '10.6.0.1');
    for (let i = 0; i < 120; i++) await raad.ga();
    expect((await raad.ga()).status).toBe(429);
    expect((await telefoon(await maak()).ga()).status).toBe(200);
  });

  it('opent met het bezoek van een andere link niets, en het product ook niet', async () => {
    const [een, twee] = [await maak(), await maak()];
    const t = telefoon(een);
    await t.code(een.linkcode ?? '');
    const ander = new Telefoon(o, twee.pad ?? '', '10.7.0.1');
    ander.koekje = t.koekje;
    expect((await ander.ga()).tekst).toContain('Vul uw code in');
    expect((await ander.post('/werkverleden', { tekst: 'Ik werkte bij De Linde.' })).status).toBe(403);
    for (const naam of ['meldbaken', 'meldbaken-sollicitant']) {
      const r = await o.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'apollo-require-preflight': '1',
          cookie: `${naam}=${t.koekje.split('=')[1]}`,
        },
        payload: JSON.stringify({ query: '{ dienstverbanden(first: 1) { edges { node { id } } } }' }),
      });
      expect([naam, r.body.includes('NIET_AANGEMELD')]).toEqual([naam, true]);
    }
  });

  it('weigert een te lang formulier', async () => {
    const uit = await maak();
    const t = telefoon(uit);
    await t.code(uit.linkcode ?? '');
    expect((await t.post('/werkverleden', { tekst: 'a'.repeat(5001) })).status).toBe(422);
    expect((await t.post('/werkverleden', { tekst: 'a'.repeat(70_000) })).status).toBe(413);
  });
});

describe('de doorgangen', () => {
  it('geven zonder goede link en bezoek niets, en buiten de eigen organisatie ook niet', async () => {
    const uit = await maak(['WERKVERLEDEN', 'TOESTEMMING']);
    const t = telefoon(uit);
    await t.code(uit.linkcode ?? '');
    const { rows } = await o.beheer.query<{ o: string; h: Buffer; s: Buffer }>(
      'select organisatie_id as o, token_hash as h, sessie_hash as s from vergewis.sollicitant_link',
    );
    const { o: org = '', h, s } = rows[0] ?? {};
    const probeer = async (organisatie: string, hash: unknown, sessie: unknown): Promise<number> => {
      await o.beheer.query('begin');
      await o.beheer.query('set local role mb_app');
      await o.beheer.query(`select set_config('mb.organisatie_id', $1, true)`, [organisatie]);
      const beeld = await o.beheer.query('select * from doorgang.sollicitant_beeld($1, $2, false, $3)', [
        hash,
        sessie,
        MAANDAG,
      ]);
      const zend = await o.beheer.query<{ uit: string }>(
        `select doorgang.sollicitant_zend($1, $2, $3, 'INTREKKING', null, null, '\\x00', null, null, $4, '2026-11-23', $5) as uit`,
        [hash, sessie, randomUUID(), randomUUID(), MAANDAG],
      );
      const los = await o.beheer.query('select 1 from vergewis.sollicitant_link');
      await o.beheer.query('rollback');
      return (beeld.rowCount ?? 0) + (zend.rows[0]?.uit === 'WEG' ? 0 : 100) + (los.rowCount ?? 0);
    };
    expect(await probeer(org, h, s)).toBe(101);
    const vreemd = o.leden.lid('bestuurder@lindeboom.demo').organisatieId;
    expect(await probeer(vreemd, h, s)).toBe(0);
    expect(await probeer('', h, s)).toBe(0);
    expect(await probeer(org, h, Buffer.alloc(32))).toBe(0);
    expect(await probeer(org, Buffer.alloc(32), s)).toBe(0);
  });
});

describe('wie een link geeft', () => {
  it('ziet link en code één keer: dezelfde sleutel maakt er geen tweede', async () => {
    const s = randomUUID();
    const een = await links.maak(d.id, ['WERKVERLEDEN'], {}, hr, s);
    const twee = await links.maak(d.id, ['WERKVERLEDEN'], {}, hr, s);
    expect(twee).toMatchObject({ __typename: 'SollicitantLinkGemaakt', pad: null, linkcode: null });
    expect(twee.dossier.links.map((l) => l.id)).toEqual([eerste(een).id]);
  });

  it('vraagt alleen wat nodig is, niet langer dan 30 dagen, met een naam voor vragen', async () => {
    const fouten = async (delen: string[], meer: Record<string, unknown>): Promise<string[]> =>
      ((await links.maak(d.id, delen, meer)).fouten ?? []).map((f) => `${f.veld} ${f.code}`);
    expect(await fouten([], { contact: ' ', totEnMet: '2026-12-24' })).toEqual([
      'delen SOLLICITANT_DEEL_ONTBREEKT',
      'contact SOLLICITANT_CONTACT_ONTBREEKT',
      'totEnMet SOLLICITANT_DAG_TE_VER',
    ]);
    expect(await fouten(['STUKKEN'], { eisen: ['BIG'] })).toEqual(['eisen SOLLICITANT_STUK_ONBEKEND']);
    expect(await fouten(['STUKKEN'], {})).toEqual(['eisen SOLLICITANT_STUK_ONTBREEKT']);
    expect(await fouten(['WERKVERLEDEN'], { totEnMet: '2026-11-22' })).toEqual(['totEnMet SOLLICITANT_DAG_GEWEEST']);
    const vrijwilliger = await p.voegToe({ soort: 'VRIJWILLIGER' });
    d = vrijwilliger;
    expect(await fouten(['TOESTEMMING'], {})).toEqual(['delen VERGEWIS_NIET_NODIG']);
    expect((await links.lees(d.id))?.links).toEqual([]);
  });

  it('kan de link laten mailen, en de code niet; zonder e-mailadres kan het niet', async () => {
    expect(await links.maak(d.id, ['WERKVERLEDEN'], { mailen: true })).toMatchObject({
      code: 'SOLLICITANT_GEEN_EMAIL',
    });
    d = await p.voegToe({ soort: 'SOLLICITANT', beginOp: null, email: 'anna@post.example' });
    const uit = await maak(['WERKVERLEDEN'], { mailen: true });
    await w.ronde();
    const { rows } = await o.beheer.query<{ aan: string; tekst: string }>(
      `select aan, tekst from demo.post where aan = 'anna@post.example'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.tekst).toContain(`http://localhost:3000${uit.pad}`);
    expect(rows[0]?.tekst).not.toContain(uit.linkcode);
    const resten = await o.beheer.query<{ alles: string }>(
      `select string_agg(m::text, ' ') as alles from vergewis.mail m`,
    );
    expect(resten.rows[0]?.alles).not.toContain(uit.pad?.split('/').pop());
  });

  it('is HR van deze persoon: een ander ziet niets en kan niets, ook niet met de goede ids', async () => {
    const uit = await maak();
    const l = eerste(uit);
    for (const wie of [
      'medewerker@zonnehof.demo',
      'leidinggevende@zonnehof.demo',
      'aandachtsfunctionaris@zonnehof.demo',
      'bestuurder@lindeboom.demo',
    ]) {
      const b = await o.bezoeker(wie);
      expect([wie, await links.lees(d.id, b)]).toEqual([wie, null]);
      expect([wie, (await links.maak(d.id, ['WERKVERLEDEN'], {}, b)).code]).toEqual([wie, 'NIET_GEVONDEN']);
      for (const daad of ['Vernieuwen', 'Intrekken'] as const)
        expect([wie, (await links.daad(daad, l, b)).code]).toEqual([wie, 'NIET_GEVONDEN']);
      expect([wie, (await links.legVoor(d.id, 'DIPLOMA', 'Dit is een proef.', b)).code]).toEqual([
        wie,
        'NIET_GEVONDEN',
      ]);
    }
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    expect((await links.lees(d.id, bestuurder))?.links).toHaveLength(1);
    expect((await links.daad('Intrekken', l, bestuurder)).code).toBe('NIET_GEVONDEN');
    expect((await links.lees(d.id))?.links[0]?.stand).toBe('OPEN');
  });

  it('krijgt na een andere wijziging de nieuwste stand, en vernieuwt niets wat voorbij is', async () => {
    const l = eerste(await maak());
    await links.daad('Vernieuwen', l);
    const oud = await links.daad('Intrekken', l);
    expect(oud).toMatchObject({ __typename: 'SollicitantVersieVerouderd', huidig: { links: [{ versie: 2 }] } });
    await links.daad('Intrekken', { id: l.id, versie: 2 });
    const nu = (await links.lees(d.id))?.links[0];
    expect(nu?.log.map((x) => x.soort)).toEqual(['INGETROKKEN', 'VERNIEUWD', 'GEMAAKT']);
    expect((await links.daad('Vernieuwen', nu ?? l)).code).toBe('SOLLICITANT_LINK_VOORBIJ');
  });
});

describe('wissen', () => {
  it('neemt alles mee wat via de link kwam', async () => {
    const uit = await maak(['WERKVERLEDEN', 'BEVINDINGEN', 'TOESTEMMING']);
    const t = telefoon(uit);
    await t.code(uit.linkcode ?? '');
    await t.post('/werkverleden', { tekst: 'Ik werkte bij De Linde.' });
    const bevinding = (await links.legVoor(d.id, 'DIPLOMA', 'Uw diploma is van een ander.')).bevindingen[0]?.id ?? '';
    await t.post('/reactie', { bevinding, tekst: 'Dat is van mijn zus.' });
    await w.ronde();
    const nu = await p.lees(d.id);
    await p.beeindig(
      { id: d.id, versie: nu?.versie ?? 1 },
      { eindeOp: '2026-11-23', reden: 'AFGEWEZEN', bewaarJaar: false },
    );
    o.klok.zet(new Date('2026-12-22T12:00:00Z'));
    await w.ronde();
    const tabellen = ['link', 'log', 'bevinding', 'inzending', 'stuk', 'stuk_inhoud'];
    for (const x of tabellen)
      expect([x, (await o.beheer.query(`select 1 from vergewis.sollicitant_${x}`)).rowCount]).toEqual([x, 0]);
    expect((await o.beheer.query('select 1 from vergewis.gewist where dienstverband_id = $1', [d.id])).rowCount).toBe(
      1,
    );
  });
});
