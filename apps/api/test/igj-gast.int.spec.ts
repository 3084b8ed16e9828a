import { v7 as uuidv7 } from 'uuid';
import { zetInzage } from '../src/http/inzage';
import { zetKoppen } from '../src/http/koppen';
import { Verhaal } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

const BASIS = 'http://localhost:3000';
const INZAGE = `id kenmerk naam contact hoedanigheid doel grondslag stand codeGebruikt tot versie stukken { id titel } log { soort stuk door { id } }`;
const UIT = `__typename ... on GastInzage { ${INZAGE} } ... on GastInzageGeopend { pad gastcode inzage { ${INZAGE} } }
  ... on GastInzageVersieVerouderd { code huidig { versie } } ... on Geweigerd { code bericht fouten { veld code } }`;
const OPENEN = `mutation ($s: ID!, $over: GastOver!, $id: ID!, $i: GastInzageInvoer!) { gastInzageOpenen(sleutel: $s, over: $over, overId: $id, invoer: $i) { ${UIT} } }`;
const VERNIEUWEN = `mutation ($id: ID!, $v: Int!) { gastInzageVernieuwen(gastInzageId: $id, versie: $v) { ${UIT} } }`;
const INTREKKEN = `mutation ($id: ID!, $v: Int!) { gastInzageIntrekken(gastInzageId: $id, versie: $v) { ${UIT} } }`;
const LEZEN = `query ($over: GastOver!, $id: ID!) { gastInzagen(over: $over, overId: $id) { uiterlijk kiesbaar { id titel } inzagen { ${INZAGE} } } }`;

interface Inzage {
  id: string;
  kenmerk: string;
  stand: string;
  codeGebruikt: boolean;
  versie: number;
  naam: string;
  stukken: { id: string; titel: string }[];
  log: { soort: string; stuk: string | null; door: { id: string } | null }[];
}
interface Uit extends Inzage {
  __typename: string;
  code: string;
  gastcode: string;
  pad: string | null;
  inzage: Inzage;
  fouten: { veld: string; code: string }[];
}
interface Lijst {
  uiterlijk: string;
  kiesbaar: { id: string; titel: string }[];
  inzagen: Inzage[];
}
interface Pagina {
  status: number;
  tekst: string;
  koekje: string;
  koppen: Record<string, unknown>;
}

let v: Verhaal;
let w: OverdrachtWereld;
let ander: Lid;
beforeAll(async () => {
  v = await Verhaal.maak();
  w = v.w;
  const server = w.api.getHttpAdapter().getInstance();
  zetKoppen(server, BASIS);
  zetInzage(server, w.api, BASIS);
  await w.api.getHttpAdapter().getInstance().ready();
  ander = await w.lid(await w.organisatie('ZORGAANBIEDER', 'Lindeboom'), 'BESTUURDER', 'Vreemd');
}, 120_000);
afterAll(() => w.sluit());
let adres = '';
let hoeveelste = 0;
beforeEach(() => {
  w.klok.zet(new Date('2026-11-20T09:15:00Z'));
  // Each story comes from an address of its own: the limit per address has its own proof.
  adres = `10.0.0.${++hoeveelste}`;
});

const invoer = (stukken: string[], meer: object = {}): object => ({
  naam: 'Mr. <b>A.</b> de Raad',
  contact: 'raad@advocaat.example',
  hoedanigheid: 'Advocaat van de zorgverlener',
  doel: 'Verdediging in een tuchtzaak',
  grondslag: 'Toestemming van de bestuurder',
  totEnMet: '2026-12-04',
  stukken,
  ...meer,
});
const lees = (lid: Lid, id: string, over = 'EXTERNE_MELDING'): Promise<Lijst | null> =>
  w.vraag(lid, LEZEN, { over, id });
const open = (lid: Lid, id: string, i: object, o: { sleutel?: string; over?: string } = {}): Promise<Uit> =>
  w.vraag(lid, OPENEN, { s: o.sleutel ?? uuidv7(), over: o.over ?? 'EXTERNE_MELDING', id, i });
const daad = (lid: Lid, wat: string, { id, versie }: Inzage): Promise<Uit> => w.vraag(lid, wat, { id, v: versie });

/** Sent, and a look at the report itself. */
async function gast(meer: object = {}): Promise<{ id: string; dossierId: string; uit: Uit; pad: string }> {
  const dossierId = await v.dossier();
  const { melding } = await v.verzonden(dossierId);
  const stukken = ((await lees(v.bestuurder, melding.id))?.kiesbaar ?? []).map((k) => k.id);
  const uit = await open(v.bestuurder, melding.id, invoer(stukken, meer));
  return { id: melding.id, dossierId, uit, pad: uit.pad ?? '' };
}

async function ga(pad: string, koekje = ''): Promise<Pagina> {
  const headers = koekje ? { cookie: koekje } : {};
  const r = await w.api.inject({ method: 'GET', url: pad, headers, remoteAddress: adres });
  return { status: r.statusCode, tekst: r.body, koekje: '', koppen: r.headers };
}
async function typ(pad: string, code: string, koppen: Record<string, string> = {}): Promise<Pagina> {
  const r = await w.api.inject({
    method: 'POST',
    remoteAddress: adres,
    url: `${pad}/code`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...koppen },
    payload: new URLSearchParams({ code }).toString(),
  });
  const koekje = String(r.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: r.statusCode, tekst: r.body, koekje, koppen: r.headers };
}
const fouteCode = (goed: string): string => (goed === '00000000' ? '11111111' : '00000000');

describe('een gast die mag meekijken', () => {
  it('leest met link en code precies wat is verstuurd, met de naam erover, en de eigenaar ziet wat is bekeken', async () => {
    const { id, uit, pad } = await gast();
    expect(uit.__typename).toBe('GastInzageGeopend');
    expect(pad).toMatch(/^\/inzage\/[\w-]{43}$/);
    expect(uit.gastcode).toMatch(/^\d{8}$/);
    const dicht = await ga(pad);
    expect(dicht).toMatchObject({ status: 200 });
    expect(dicht.tekst).not.toContain('Zonnehof');
    expect(dicht.tekst).not.toContain('Raad');
    expect(dicht.tekst).toContain('<title>Inzage</title>');
    expect(dicht.koppen).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const binnen = await typ(pad, `${uit.gastcode.slice(0, 4)} ${uit.gastcode.slice(4)}`);
    expect(binnen).toMatchObject({ status: 303 });
    expect(String(binnen.koppen['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    const lijst = await ga(pad, binnen.koekje);
    expect(lijst.tekst).toContain('Melding: Calamiteit');
    expect(lijst.tekst).toContain('Verdediging in een tuchtzaak');
    expect(lijst.tekst).not.toContain('Mevrouw viel uit de tillift.');
    const stuk = await ga(`${pad}/1`, binnen.koekje);
    expect(stuk.tekst).toContain('Mevrouw viel uit de tillift.');
    expect(stuk.tekst).toContain('M. de Wit');
    // What was typed is text, and the name stands over the page.
    expect(stuk.tekst).not.toContain('<b>A.</b>');
    const [, merk = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(stuk.tekst) ?? [];
    const beeld = Buffer.from(merk, 'base64').toString('utf8');
    expect(beeld).toContain('Mr. &#60;b&#62;A.&#60;/b&#62; de Raad');
    expect(beeld).toContain(uit.inzage.kenmerk);
    expect(stuk.tekst).not.toMatch(/<script|<nav|search|download/i);
    const [nu] = (await lees(v.behandelaar, id))?.inzagen ?? [];
    expect(nu).toMatchObject({ stand: 'OPEN', codeGebruikt: true });
    expect(nu?.log.map((l) => [l.soort, l.stuk, l.door !== null])).toEqual([
      ['GEZIEN', 'Melding: Calamiteit', false],
      ['BINNEN', null, false],
      ['BEZOCHT', null, false],
      ['GEMAAKT', null, true],
    ]);
    const audit = await w.sql<{ handeling: string; toegangspunt: string; lidmaatschap_id: string | null }>(
      `select handeling, toegangspunt, lidmaatschap_id from audit.regel where onderwerp_id = $1 and toegangspunt = 'gast' order by volgorde`,
      [uit.inzage.id],
    );
    expect(audit.map((a) => a.handeling)).toEqual([
      'gastinzage.binnenkomen',
      'gastinzage.lijst',
      'gastinzage.bekijken',
    ]);
    expect(audit.every((a) => a.lidmaatschap_id === null)).toBe(true);
  });

  it('bewaart link, code en naam nergens leesbaar', async () => {
    const { uit, pad } = await gast();
    const token = pad.split('/').pop() ?? '';
    const { koekje } = await typ(pad, uit.gastcode);
    const tabellen = await w.sql<{ t: string }>(
      `select table_schema || '.' || table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    for (const { t } of tabellen) {
      const [rij] = await w.sql<{ alles: string | null }>(`select string_agg(r::text, ' ') as alles from ${t} r`);
      for (const geheim of [token, koekje.split('=')[1] ?? '', 'raad@advocaat.example', 'Verdediging in een tuchtzaak'])
        expect((rij?.alles ?? '').includes(geheim) && t).toBe(false);
    }
    const [rij] = await w.sql<{ code_hash: Buffer | null; token_hash: Buffer }>(
      'select code_hash, token_hash from igj.gast_inzage where id = $1',
      [uit.inzage.id],
    );
    expect(rij?.code_hash).toBeNull();
    expect(rij?.token_hash).toHaveLength(32);
  });

  it('komt met de code een keer binnen; een ander met dezelfde link en code niet', async () => {
    const { uit, pad } = await gast();
    const eerste = await typ(pad, uit.gastcode);
    const tweede = await typ(pad, uit.gastcode);
    expect(tweede).toMatchObject({ status: 422, koekje: '' });
    expect((await ga(`${pad}/1`, eerste.koekje)).status).toBe(200);
    expect((await ga(`${pad}/1`)).tekst).toContain('Vul uw code in');
  });

  it('leest twee uur; daarna is een nieuwe code nodig', async () => {
    const { uit, pad } = await gast();
    const { koekje } = await typ(pad, uit.gastcode);
    w.klok.zet(new Date('2026-11-20T11:14:00Z'));
    expect((await ga(`${pad}/1`, koekje)).tekst).toContain('tillift');
    w.klok.zet(new Date('2026-11-20T11:15:00Z'));
    const na = await ga(`${pad}/1`, koekje);
    expect(na.tekst).toContain('Vul uw code in');
    expect(na.tekst).not.toContain('tillift');
  });

  it('sluit zelf af, en is dan buiten', async () => {
    const { id, uit, pad } = await gast();
    const { koekje } = await typ(pad, uit.gastcode);
    const r = await w.api.inject({
      method: 'POST',
      remoteAddress: adres,
      url: `${pad}/sluit`,
      headers: { cookie: koekje, 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    });
    expect(r.statusCode).toBe(303);
    expect((await ga(`${pad}/1`, koekje)).tekst).toContain('Vul uw code in');
    expect((await lees(v.bestuurder, id))?.inzagen[0]?.log.map((l) => l.soort)).toContain('GESLOTEN');
  });
});

describe('een gast die niet mag meekijken', () => {
  it('krijgt na de laatste dag, na intrekken en bij een geraden link hetzelfde antwoord', async () => {
    const een = await gast();
    const twee = await gast();
    const binnen = await typ(een.pad, een.uit.gastcode);
    expect((await ga(een.pad, binnen.koekje)).status).toBe(200);
    const weg = await daad(v.bestuurder, INTREKKEN, een.uit.inzage);
    expect(weg).toMatchObject({ __typename: 'GastInzage', stand: 'INGETROKKEN' });
    const ingetrokken = await ga(een.pad, binnen.koekje);
    const geraden = await ga(`/inzage/${'A'.repeat(43)}`, binnen.koekje);
    const onzin = await ga('/inzage/x%27%20or%201=1');
    w.klok.zet(new Date('2026-12-04T23:00:00Z'));
    const voorbij = await ga(twee.pad);
    expect(voorbij.status).toBe(404);
    for (const p of [ingetrokken, geraden, onzin]) expect([p.status, p.tekst]).toEqual([voorbij.status, voorbij.tekst]);
    for (const pad of [een.pad, twee.pad, `/inzage/${'A'.repeat(43)}`])
      expect(await typ(pad, twee.uit.gastcode)).toMatchObject({ status: 404, koekje: '' });
    expect((await lees(v.bestuurder, twee.id))?.inzagen[0]?.stand).toBe('VERLOPEN');
  });

  it('maakt met vijf verkeerde codes de link dood, ook voor de goede code en wie al binnen was', async () => {
    const { id, uit, pad } = await gast();
    const mis = fouteCode(uit.gastcode);
    for (const keer of [1, 2, 3, 4]) expect([keer, (await typ(pad, mis)).status]).toEqual([keer, 422]);
    expect((await typ(pad, mis)).status).toBe(404);
    expect((await typ(pad, uit.gastcode)).status).toBe(404);
    const dicht = (await lees(v.bestuurder, id))?.inzagen[0];
    expect(dicht?.stand).toBe('DICHT');
    expect(dicht?.log.filter((l) => l.soort === 'CODE_FOUT')).toHaveLength(4);
    // Who made it hears it once, with the page; nobody else does, and nothing says who the guest is.
    await w.werkAf();
    const berichten = await w.sql<{ ontvanger_id: string; pad: string }>(
      `select ontvanger_id, pad from notificatie.notificatie where soort = 'GAST_DICHT' and sleutel like $1`,
      [`gast-dicht:${uit.inzage.id}%`],
    );
    expect(berichten).toEqual([{ ontvanger_id: v.bestuurder.id, pad: expect.stringContaining('deel=gasten') }]);
    // A new link and code by the owner; the old link stays dead.
    const nieuw = await daad(v.bestuurder, VERNIEUWEN, dicht as Inzage);
    expect((await typ(pad, nieuw.gastcode)).status).toBe(404);
    const { koekje } = await typ(nieuw.pad ?? '', nieuw.gastcode);
    for (let i = 0; i < 5; i++) await typ(nieuw.pad ?? '', mis);
    expect((await ga(`${nieuw.pad}/1`, koekje)).status).toBe(404);
    const [geweigerd] = await w.sql<{ n: number }>(
      `select count(*)::int as n from audit.regel where onderwerp_id = $1 and uitkomst = 'GEWEIGERD' and handeling = 'gastinzage.binnenkomen'`,
      [uit.inzage.id],
    );
    expect(geweigerd?.n).toBe(10);
  });

  it('telt ook mee wat tegelijk wordt geraden', async () => {
    const { uit, pad } = await gast();
    const mis = fouteCode(uit.gastcode);
    const uitkomsten = await Promise.all(Array.from({ length: 12 }, () => typ(pad, mis)));
    expect(uitkomsten.filter((u) => u.status === 422)).toHaveLength(4);
    expect((await typ(pad, uit.gastcode)).status).toBe(404);
  });

  it('opent met de sessie van een andere link niets', async () => {
    const [een, twee] = [await gast(), await gast()];
    const { koekje } = await typ(een.pad, een.uit.gastcode);
    expect((await ga(`${twee.pad}/1`, koekje)).tekst).toContain('Vul uw code in');
    expect((await ga(`${een.pad}/2`, koekje)).status).toBe(404);
    expect((await ga(`${een.pad}/0`, koekje)).status).toBe(404);
    expect((await ga(`${een.pad}/1x`, koekje)).status).toBe(404);
  });

  it('komt niet binnen vanaf een formulier op een andere site', async () => {
    const { uit, pad } = await gast();
    expect((await typ(pad, uit.gastcode, { origin: 'https://boos.example' })).status).toBe(403);
    expect((await typ(pad, uit.gastcode, { origin: 'null' })).status).toBe(403);
    expect((await typ(pad, uit.gastcode, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await typ(pad, uit.gastcode, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });
});

describe('de deur', () => {
  it('laat wie blijft raden wachten, en een ander niet', async () => {
    const { pad } = await gast();
    for (let i = 0; i < 120; i++) await ga(`/inzage/${'B'.repeat(43)}`);
    expect((await ga(pad)).status).toBe(429);
    adres = '10.1.0.1';
    expect((await ga(pad)).status).toBe(200);
  });

  it('gaat dicht zodra blijkt dat de gast van de zaak niet mag weten', async () => {
    const pleger = await w.lid(v.zonnehof, 'MEDEWERKER', 'Later-Genoemd');
    const { dossierId, uit, pad } = await gast({ naam: 'Test Later-Genoemd' });
    const { koekje } = await typ(pad, uit.gastcode);
    expect((await ga(`${pad}/1`, koekje)).tekst).toContain('tillift');
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', '2026-11-20')`,
      [v.zonnehof, dossierId, pleger.inzage.persoonId],
    );
    expect((await ga(`${pad}/1`, koekje)).status).toBe(404);
    expect((await ga(pad, koekje)).status).toBe(404);
    const [log] = await w.sql<{ n: number }>(
      `select count(*)::int as n from igj.gast_log where gast_inzage_id = $1 and soort = 'GEZIEN'`,
      [uit.inzage.id],
    );
    expect(log?.n).toBe(1);
  });
});

describe('wie een gast laat meekijken', () => {
  it('ziet link en code één keer: dezelfde sleutel maakt er geen tweede', async () => {
    const { melding } = await v.verzonden(await v.dossier());
    const stukken = ((await lees(v.behandelaar, melding.id))?.kiesbaar ?? []).map((k) => k.id);
    const sleutel = uuidv7();
    const een = await open(v.behandelaar, melding.id, invoer(stukken), { sleutel });
    const twee = await open(v.behandelaar, melding.id, invoer(stukken), { sleutel });
    expect(twee).toMatchObject({
      __typename: 'GastInzageGeopend',
      pad: null,
      gastcode: null,
      inzage: { id: een.inzage.id },
    });
    expect((await lees(v.behandelaar, melding.id))?.inzagen).toHaveLength(1);
  });

  it('noemt wie, waarvoor, welke regel en hoe lang; langer dan 14 dagen kan niet', async () => {
    const { melding } = await v.verzonden(await v.dossier());
    const uit = await open(
      v.bestuurder,
      melding.id,
      invoer([], { naam: '', contact: 'x', doel: ' ', grondslag: '', totEnMet: '2026-12-05' }),
    );
    expect(uit.fouten.map((f) => `${f.veld} ${f.code}`)).toEqual([
      'naam GAST_VELD_ONTBREEKT',
      'contact GAST_CONTACT_ONJUIST',
      'doel GAST_VELD_ONTBREEKT',
      'grondslag GAST_VELD_ONTBREEKT',
      'totEnMet GAST_DAG_TE_VER',
      'stukken GAST_STUK_ONTBREEKT',
    ]);
    const ander = await v.verzonden(await v.dossier());
    const vreemd = ((await lees(v.bestuurder, ander.melding.id))?.kiesbaar ?? []).map((k) => k.id);
    expect((await open(v.bestuurder, melding.id, invoer(vreemd))).fouten).toEqual([
      { veld: 'stukken', code: 'GAST_STUK_ONBEKEND' },
    ]);
  });

  it('kan geen persoon kiezen die van de zaak niet mag weten', async () => {
    const dossierId = await v.dossier();
    const { melding } = await v.verzonden(dossierId);
    const pleger = await w.lid(v.zonnehof, 'MEDEWERKER', 'Pleger');
    await w.sql(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', '2026-11-17')`,
      [v.zonnehof, dossierId, pleger.inzage.persoonId],
    );
    const stukken = ((await lees(v.bestuurder, melding.id))?.kiesbaar ?? []).map((k) => k.id);
    const opNaam = await open(v.bestuurder, melding.id, invoer(stukken, { naam: 'dhr. test  PLEGER' }));
    expect(opNaam).toMatchObject({ __typename: 'Geweigerd', code: 'GAST_UITGESLOTEN' });
    const adres = `${pleger.inzage.accountId}@test.demo`;
    const opAdres = await open(v.bestuurder, melding.id, invoer(stukken, { contact: adres }));
    expect(opAdres).toMatchObject({ code: 'GAST_UITGESLOTEN' });
    expect(await w.sql('select 1 from igj.gast_inzage where dossier_id = $1', [dossierId])).toEqual([]);
    // Excluded members do not see who looks along either.
    expect(await lees(pleger, melding.id)).toBeNull();
  });

  it('is wie mag lezen wat is verstuurd; een ander vindt niets, ook niet met de goede ids', async () => {
    const { id, uit } = await gast();
    const collega = await w.lid(v.zonnehof, 'AANDACHTSFUNCTIONARIS', 'Erbuiten');
    for (const lid of [ander, collega, v.meldpunt, v.inspecteur]) {
      expect(await lees(lid, id)).toBeNull();
      for (const wat of [VERNIEUWEN, INTREKKEN])
        expect(await daad(lid, wat, uit.inzage)).toMatchObject({ __typename: 'Geweigerd', code: 'NIET_GEVONDEN' });
      expect(await open(lid, id, invoer([uuidv7()]))).toMatchObject({ code: 'NIET_GEVONDEN' });
    }
    expect((await lees(v.bestuurder, id))?.inzagen[0]?.stand).toBe('OPEN');
  });

  it('krijgt na een andere wijziging de nieuwste stand, en stopt niets dubbel', async () => {
    const { uit } = await gast();
    const eerst = uit.inzage;
    await daad(v.behandelaar, VERNIEUWEN, eerst);
    const oud = await daad(v.bestuurder, INTREKKEN, eerst);
    expect(oud).toMatchObject({
      __typename: 'GastInzageVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 2 },
    });
    const stop = await daad(v.bestuurder, INTREKKEN, { ...eerst, versie: 2 });
    expect((await daad(v.bestuurder, INTREKKEN, stop)).log.filter((l) => l.soort === 'INGETROKKEN')).toHaveLength(1);
    expect(await daad(v.bestuurder, VERNIEUWEN, stop)).toMatchObject({ code: 'GAST_VOORBIJ' });
  });

  it('laat bij de inspectie alleen zien wat de inspectie zelf verstuurde', async () => {
    const { zaak } = await v.verzonden(await v.dossier());
    const niets = await lees(v.inspecteur, zaak.id, 'ZAAK');
    expect(niets).toBeNull();
    const toewijzen = `mutation ($id: ID!, $v: Int!, $l: ID!) { zaakToewijzen(zaakId: $id, versie: $v, lidmaatschapId: $l) { __typename ... on Zaak { versie } } }`;
    const z = await w.vraag<{ versie: number }>(v.meldpunt, toewijzen, {
      id: zaak.id,
      v: zaak.versie,
      l: v.inspecteur.id,
    });
    expect((await lees(v.inspecteur, zaak.id, 'ZAAK'))?.kiesbaar).toEqual([]);
    const bevestigen = `mutation ($s: ID!, $id: ID!, $v: Int!) { ontvangstBevestigen(sleutel: $s, zaakId: $id, versie: $v, rapportageGevraagd: false) { __typename } }`;
    await w.vraag(v.inspecteur, bevestigen, { s: uuidv7(), id: zaak.id, v: z.versie });
    const kiesbaar = (await lees(v.inspecteur, zaak.id, 'ZAAK'))?.kiesbaar ?? [];
    expect(kiesbaar.map((k) => k.titel)).toEqual(['Bevestiging van ontvangst']);
    const uit = await open(v.inspecteur, zaak.id, invoer(kiesbaar.map((k) => k.id)), { over: 'ZAAK' });
    const { koekje } = await typ(uit.pad ?? '', uit.gastcode);
    const stuk = await ga(`${uit.pad}/1`, koekje);
    expect(stuk.tekst).toContain(zaak.nummer);
    expect(stuk.tekst).not.toContain('tillift');
  });
});
