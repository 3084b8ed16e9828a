import { randomUUID } from 'node:crypto';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';

jest.setTimeout(120_000);

const FORMULIER = `versie adres adresSinds nu { versie formulierAan anoniemAan beslotenDoor vanaf } besluiten { versie door { naam } op aanspreekpunten { naam } } laatsteProef { bereikt }`;
const UITKOMST = `__typename ... on OpenbaarFormulier { ${FORMULIER} } ... on OpenbaarVerouderd { code huidig { versie } } ... on Geweigerd { code bericht fouten { veld code } }`;

interface Formulier {
  __typename: string;
  versie: number;
  adres: string | null;
  nu: { versie: number; formulierAan: boolean; anoniemAan: boolean } | null;
  besluiten: { versie: number; aanspreekpunten: { naam: string }[] }[];
  laatsteProef: { bereikt: number } | null;
  code: string;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number };
}

const INVOER = {
  formulierAan: true,
  anoniemAan: true,
  beslotenDoor: 'Raad van bestuur, 12 november',
  vanaf: '2026-11-23',
  telefoon: '030 123 45 67',
  aanspreekpunten: [{ naam: 'S. <b>de Wit</b>', rol: 'Aandachtsfunctionaris', bereik: '030 123 45 68' }],
  vertrouwenspersoon: 'Bel onze vertrouwenspersoon op 030 765 43 21.',
};

let o: Omgeving;
let bestuurder: Bezoeker;
beforeAll(async () => {
  o = await startOmgeving();
  bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
});
afterAll(() => o?.stop());

async function stelIn(
  b: Bezoeker,
  versie: number,
  meer: Record<string, unknown> = {},
  sleutel = randomUUID(),
): Promise<Formulier> {
  const r = await b.vraag<{ uit: Formulier }>(
    `mutation ($s: ID!, $v: Int!, $i: OpenbaarInvoer!) { uit: openbaarInstellen(sleutel: $s, versie: $v, invoer: $i) { ${UITKOMST} } }`,
    { s: sleutel, v: versie, i: { ...INVOER, ...meer } },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}
async function doe(b: Bezoeker, naam: string, sleutel = randomUUID()): Promise<Formulier> {
  const r = await b.vraag<{ uit: Formulier }>(`mutation ($s: ID!) { uit: ${naam}(sleutel: $s) { ${UITKOMST} } }`, {
    s: sleutel,
  });
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}
const lees = async (b: Bezoeker): Promise<Formulier | null> =>
  (await b.vraag<{ openbaarFormulier: Formulier | null }>(`{ openbaarFormulier { ${FORMULIER} } }`)).data
    .openbaarFormulier;
const pagina = (pad: string): Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }> =>
  o.app.inject({ method: 'GET', url: pad });

describe('Het openbare formulier instellen', () => {
  it('staat uit tot iemand besluit; het eerste besluit maakt een adres dat niemand raadt', async () => {
    expect(await lees(bestuurder)).toMatchObject({ versie: 0, adres: null, nu: null });
    const fout = await stelIn(bestuurder, 0, { beslotenDoor: '', telefoon: null, vanaf: '2026-11-01' });
    expect(fout.fouten.map((f) => f.veld)).toEqual(['beslotenDoor', 'vanaf', 'telefoon']);
    const sleutel = randomUUID();
    const uit = await stelIn(bestuurder, 0, {}, sleutel);
    expect(uit).toMatchObject({
      __typename: 'OpenbaarFormulier',
      versie: 1,
      nu: { formulierAan: true, anoniemAan: true },
    });
    expect(uit.adres).toMatch(/^\/m\/[A-Za-z0-9_-]{22}$/);
    expect(await stelIn(bestuurder, 0, {}, sleutel)).toMatchObject({ versie: 1, adres: uit.adres });
  });

  it('een besluit voor later geldt nog niet, een oud besluit blijft staan, twee mensen overschrijven elkaar niet', async () => {
    const straks = await stelIn(bestuurder, 1, { anoniemAan: false, vanaf: '2026-12-01' });
    expect(straks).toMatchObject({ versie: 2, nu: { versie: 1, anoniemAan: true } });
    const oud = await stelIn(await o.bezoeker('beleidsmaker@zonnehof.demo'), 1);
    expect(oud).toMatchObject({ __typename: 'OpenbaarVerouderd', code: 'VERSIE_VEROUDERD', huidig: { versie: 2 } });
    const nu = o.klok.nu();
    o.klok.zet(new Date('2026-12-01T10:00:00+01:00'));
    const b = await o.bezoeker('bestuurder@zonnehof.demo');
    expect(await lees(b)).toMatchObject({ nu: { versie: 2, anoniemAan: false } });
    o.klok.zet(nu);
    const { rows } = await o.beheer.query(
      'select versie, anoniem_aan from melding.openbaar_instelling order by versie',
    );
    expect(rows).toEqual([
      { versie: 1, anoniem_aan: true },
      { versie: 2, anoniem_aan: false },
    ]);
  });

  it('is van bestuurder en beleidsmaker; voor anderen en een andere organisatie is er niets', async () => {
    const adres = (await lees(bestuurder))?.adres ?? '';
    for (const wie of ['medewerker', 'aandachtsfunctionaris', 'beheerder', 'hr', 'fg']) {
      const b = await o.bezoeker(`${wie}@zonnehof.demo`);
      expect([wie, await lees(b)]).toEqual([wie, null]);
      expect([wie, (await stelIn(b, 2)).code]).toEqual([wie, 'NIET_GEVONDEN']);
      expect([wie, (await doe(b, 'openbaarAdresVernieuwen')).code]).toEqual([wie, 'NIET_GEVONDEN']);
      expect([wie, (await doe(b, 'proefmeldingSturen')).code]).toEqual([wie, 'NIET_GEVONDEN']);
      const qr = await o.app.inject({ method: 'GET', url: '/uitvoer/meldadres.svg', headers: { cookie: b.cookie } });
      expect([wie, qr.statusCode]).toEqual([wie, 404]);
    }
    const ander = await o.bezoeker('bestuurder@lindeboom.demo');
    expect(await lees(ander)).toMatchObject({ versie: 0, adres: null });
    await stelIn(ander, 0);
    expect((await lees(bestuurder))?.adres).toBe(adres);
    expect((await lees(await o.bezoeker('bestuurder@zonnehof.demo')))?.versie).toBe(2);
    const gemeente = await o.bezoeker('beleidsmaker@rivierstad.demo');
    expect(await lees(gemeente)).toBeNull();
  });

  it('een proefmelding bereikt wie ontvangt, en telt nergens mee', async () => {
    const af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    const sleutel = randomUUID();
    const uit = await doe(bestuurder, 'proefmeldingSturen', sleutel);
    expect(uit.laatsteProef?.bereikt).toBeGreaterThan(1);
    await doe(bestuurder, 'proefmeldingSturen', sleutel);
    const { rows } = await o.beheer.query(
      `select (select count(*)::int from melding.melding) as meldingen, (select count(*)::int from melding.proefmelding) as proeven,
         (select count(*)::int from outbox.bericht where soort = 'ProefmeldingGestuurd') as berichten`,
    );
    expect(rows).toEqual([{ meldingen: 0, proeven: 1, berichten: 1 }]);
    const gezien = await af.vraag<{ meldingen: { edges: unknown[] } }>('{ meldingen { edges { node { id } } } }');
    expect(gezien.data.meldingen.edges).toEqual([]);
    const overzicht = await bestuurder.vraag<{ meldingOverzicht: { edges: unknown[] } }>(
      '{ meldingOverzicht { edges { node { nummer } } } }',
    );
    expect(overzicht.data.meldingOverzicht.edges).toEqual([]);
  });
});

describe('Het adres en de openbare pagina', () => {
  it('de code op papier leidt naar het adres; de poster is een leesbare pdf', async () => {
    const haal = (soort: string): ReturnType<Omgeving['app']['inject']> =>
      o.app.inject({ method: 'GET', url: `/uitvoer/meldadres.${soort}`, headers: { cookie: bestuurder.cookie } });
    const adres = `http://localhost:3000${(await lees(bestuurder))?.adres}`;
    const { data, info } = await sharp((await haal('png')).rawPayload)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(adres);
    const svg = await haal('svg');
    expect([svg.statusCode, svg.headers['content-type'], svg.body.includes('<svg')]).toEqual([
      200,
      'image/svg+xml',
      true,
    ]);
    const pdf = await haal('pdf');
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await o.app.inject({ method: 'GET', url: '/uitvoer/meldadres.png' })).statusCode).toBe(401);
  });

  it('de pagina vertelt in gewone taal met wie men kan praten, en toont getypte tekst als tekst', async () => {
    const adres = (await lees(bestuurder))?.adres ?? '';
    const p = await pagina(`${adres}/informatie`);
    expect(p.statusCode).toBe(200);
    expect(p.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(p.headers['set-cookie']).toBeUndefined();
    expect(p.body).toContain('lang="nl"');
    for (const t of [
      'Met wie kan ik praten?',
      'Wordt u niet gehoord?',
      '030 765 43 21',
      'met of zonder uw naam',
      '6 weken',
    ])
      expect([t, p.body.includes(t)]).toEqual([t, true]);
    expect(p.body).not.toContain('<b>de Wit</b>');
    expect(p.body).not.toMatch(/<script|style=|https?:\/\//);
  });

  it('een oud adres stopt meteen; een adres dat nooit bestond geeft hetzelfde antwoord', async () => {
    const oud = (await lees(bestuurder))?.adres ?? '';
    const sleutel = randomUUID();
    const nieuw = await doe(bestuurder, 'openbaarAdresVernieuwen', sleutel);
    expect(nieuw.adres).not.toBe(oud);
    expect((await doe(bestuurder, 'openbaarAdresVernieuwen', sleutel)).adres).toBe(nieuw.adres);
    const [a, b, c] = await Promise.all([
      pagina(`${oud}/informatie`),
      pagina(`/m/${'a'.repeat(22)}/informatie`),
      pagina(`/m/${encodeURIComponent("' or 1=1 --")}/informatie`),
    ]);
    expect([a.statusCode, b.statusCode, c.statusCode]).toEqual([404, 404, 404]);
    expect([b.body, c.body]).toEqual([a.body, a.body]);
    expect((await pagina(`${nieuw.adres}/informatie`)).statusCode).toBe(200);
  });

  it('staat het formulier uit, dan zegt de pagina wie men belt', async () => {
    const f = await stelIn(bestuurder, 2, { formulierAan: false, anoniemAan: false });
    const p = await pagina(`${f.adres}/informatie`);
    expect(p.body).toContain('Via internet melden kan nu niet.');
    expect(p.body).toContain('href="tel:0301234567"');
    expect((await doe(bestuurder, 'proefmeldingSturen')).code).toBe('OPENBAAR_STAAT_UIT');
  });
});
