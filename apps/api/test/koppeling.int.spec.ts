import { randomUUID } from 'node:crypto';
import {
  EISEN,
  STANDEN,
  bereidVoor,
  gebruik,
  keurGoed,
  koppelingen,
  systeem,
  trekIn,
  vernieuw,
  type KoppelingAntwoord,
} from './koppeling-vragen';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';

jest.setTimeout(120_000);

let o: Omgeving;
let beheer: Bezoeker;
let hr: Bezoeker;
beforeAll(async () => {
  o = await startOmgeving();
  beheer = await o.bezoeker('beheerder@zonnehof.demo');
  hr = await o.bezoeker('hr@zonnehof.demo');
});
beforeEach(() => o.klok.zet(new Date(o.klok.nu().getTime() + 61_000)));
afterAll(() => o?.stop());

/** A koppeling that works, with its key. */
async function werkend(meer: Record<string, unknown> = {}): Promise<KoppelingAntwoord> {
  const uit = await keurGoed(hr, await bereidVoor(beheer, meer));
  expect(uit.__typename).toBe('KoppelingMetSleutel');
  return uit;
}

describe('Een koppeling maken', () => {
  it('gaat in twee stappen: de beheerder bereidt voor, HR geeft akkoord en krijgt de sleutel', async () => {
    const k = await bereidVoor(beheer, { adressen: ['203.0.113.0/24', '2001:db8::1'] });
    expect(k).toMatchObject({
      __typename: 'Koppeling',
      status: 'WACHT',
      adressen: ['203.0.113.0/24', '2001:db8::1'],
      sleutels: [],
      gemaaktDoor: { naam: expect.any(String) as string },
    });
    const uit = await keurGoed(hr, k);
    expect(uit).toMatchObject({ koppeling: { status: 'WERKT', versie: 2 } });
    expect(uit.sleutel).toMatch(new RegExp(`^mbk_${k.kenmerk}_[\\w-]{43}$`));
  });

  it('toont de sleutel één keer, en bewaart hem nergens', async () => {
    const { sleutel } = await werkend();
    const geheim = sleutel.slice(-43);
    const { rows } = await o.beheer.query<{ tekst: string }>(
      `select coalesce(string_agg(s::text, ' '), '') as tekst from toegang.koppeling_sleutel s`,
    );
    expect(rows[0]?.tekst).not.toContain(geheim);
    expect(JSON.stringify(await koppelingen(hr))).not.toContain(geheim);
    const { rows: log } = await o.beheer.query<{ tekst: string }>(
      `select coalesce(string_agg(r::text, ' '), '') as tekst from audit.regel r`,
    );
    expect(log[0]?.tekst).not.toContain(geheim);
  });

  it('geeft op dezelfde sleutel van de oproep hetzelfde antwoord', async () => {
    const s = randomUUID();
    expect((await bereidVoor(beheer, {}, s)).id).toBe((await bereidVoor(beheer, {}, s)).id);
  });

  it('weigert elk fout veld, met wat wel goed is', async () => {
    const uit = await bereidVoor(beheer, { naam: 'x', rechten: [], adressen: ['thuis'], verlooptOp: '2030-01-01' });
    expect(uit.fouten.map((f) => f.veld)).toEqual(['naam', 'rechten', 'adressen', 'verlooptOp']);
    expect((await bereidVoor(beheer, { eenheidId: randomUUID() })).code).toBe('NIET_GEVONDEN');
  });

  it('laat de beheerder geen sleutel maken, en HR niets voorbereiden', async () => {
    const k = await bereidVoor(beheer);
    expect((await keurGoed(beheer, k)).code).toBe('NIET_GEVONDEN');
    expect((await bereidVoor(hr)).code).toBe('NIET_GEVONDEN');
    const { koppeling } = await keurGoed(hr, k);
    expect((await vernieuw(beheer, koppeling, 0)).code).toBe('NIET_GEVONDEN');
  });

  it('vraagt vier ogen: wie voorbereidde geeft zelf geen akkoord', async () => {
    const k = await bereidVoor(beheer);
    // Somebody with both roles.
    const lid = await o.beheer.query<{ organisatie_id: string; id: string; hr: string }>(
      `select k.organisatie_id, k.gemaakt_door as id, (select r.lidmaatschap_id from organisatie.lidmaatschap_rol r where r.organisatie_id = k.organisatie_id and r.rol = 'HR' limit 1) as hr
       from toegang.koppeling k where k.id = $1`,
      [k.id],
    );
    await o.beheer.query('update toegang.koppeling set gemaakt_door = $2 where id = $1', [k.id, lid.rows[0]?.hr]);
    expect((await keurGoed(hr, k)).code).toBe('KOPPELING_ZELF');
  });

  it.each(['bestuurder', 'leidinggevende', 'aandachtsfunctionaris', 'medewerker', 'fg'])(
    'is niet voor de rol %s',
    async (rol) => {
      const k = await bereidVoor(beheer);
      const b = await o.bezoeker(`${rol}@zonnehof.demo`);
      expect((await bereidVoor(b)).code).toBe('NIET_GEVONDEN');
      expect((await keurGoed(b, k)).code).toBe('NIET_GEVONDEN');
      expect((await trekIn(b, k)).code).toBe('NIET_GEVONDEN');
      expect(await koppelingen(b)).toEqual([]);
      expect(await gebruik(b, k.id)).toEqual([]);
    },
  );

  it('bestaat niet voor een andere organisatie', async () => {
    const k = await bereidVoor(beheer);
    const ander = await o.bezoeker('hr@lindeboom.demo').catch(() => o.bezoeker('bestuurder@lindeboom.demo'));
    expect(await koppelingen(ander)).toEqual([]);
    expect((await keurGoed(ander, k)).code).toBe('NIET_GEVONDEN');
    expect(await gebruik(ander, k.id)).toEqual([]);
  });

  it('zegt het als een ander hem intussen wijzigde', async () => {
    const k = await bereidVoor(beheer);
    await trekIn(beheer, k);
    expect(await keurGoed(hr, k)).toMatchObject({
      __typename: 'KoppelingVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 2, status: 'INGETROKKEN' },
    });
  });
});

describe('Binnenkomen met een sleutel', () => {
  it('kan zonder cookie en zonder kop van ons, en telt het gebruik', async () => {
    const { sleutel, koppeling } = await werkend();
    const uit = await systeem<{ koppelingStanden: { standen: unknown[] } }>(o, sleutel, STANDEN);
    expect(uit.status).toBe(200);
    expect(uit.data.koppelingStanden.standen).toEqual([]);
    expect(await gebruik(hr, koppeling.id)).toMatchObject([{ wat: 'STANDEN_LEZEN', gelukt: 1, geweigerd: 0 }]);
    const alle = await koppelingen(beheer);
    expect(alle.find((k) => k.id === koppeling.id)?.laatstGebruiktOp).not.toBeNull();
  });

  const dicht = async (sleutel: string, meer: Parameters<typeof systeem>[4] = {}): Promise<string> => {
    const uit = await systeem(o, sleutel, STANDEN, {}, meer);
    expect(uit.status).toBe(401);
    return uit.tekst;
  };

  it('weigert elke sleutel die niet werkt met hetzelfde antwoord', async () => {
    const goed = await werkend();
    const weg = await werkend();
    await trekIn(beheer, weg.koppeling);
    const wacht = await bereidVoor(beheer);
    const voorbij = await werkend();
    await o.beheer.query(`update toegang.koppeling set verloopt_op = '2026-11-22' where id = $1`, [
      voorbij.koppeling.id,
    ]);
    const elders = await werkend({ adressen: ['203.0.113.0/24'] });
    const ander = `mbk_${goed.sleutel.slice(4, 16)}_${'A'.repeat(43)}`;
    const onbekend = `mbk_000000000000_${goed.sleutel.slice(-43)}`;
    const wachtend = `mbk_${wacht.kenmerk}_${goed.sleutel.slice(-43)}`;
    const sleutels = [weg.sleutel, voorbij.sleutel, elders.sleutel, ander, onbekend, wachtend, 'mbk_', 'mbk_x_y'];
    const antwoorden = await Promise.all(sleutels.map((s) => dicht(s)));
    expect([...new Set(antwoorden)]).toEqual([
      '{"errors":[{"message":"Meld u eerst aan.","extensions":{"code":"NIET_AANGEMELD"}}]}',
    ]);
  });

  it('schrijft een goede sleutel op het verkeerde moment of de verkeerde plek op', async () => {
    const k = await werkend({ adressen: ['203.0.113.0/24'] });
    await dicht(k.sleutel);
    expect((await systeem(o, k.sleutel, STANDEN, {}, { adres: '203.0.113.77' })).status).toBe(200);
    await trekIn(hr, { ...k.koppeling });
    await dicht(k.sleutel, { adres: '203.0.113.77' });
    expect(await gebruik(beheer, k.koppeling.id)).toContainEqual(
      expect.objectContaining({ wat: 'BINNENKOMEN', gelukt: 0, geweigerd: 2, laatsteCode: 'KOPPELING_INGETROKKEN' }),
    );
    const { rows } = await o.beheer.query(
      `select code, rollen, toegangspunt, account_id from audit.regel where lidmaatschap_id = $1 and handeling = 'koppeling.binnenkomen' order by op`,
      [k.koppeling.id],
    );
    expect(rows).toEqual([
      { code: 'KOPPELING_ADRES', rollen: 'KOPPELING', toegangspunt: 'koppeling', account_id: null },
      { code: 'KOPPELING_INGETROKKEN', rollen: 'KOPPELING', toegangspunt: 'koppeling', account_id: null },
    ]);
  });

  it('laat de oude sleutel na vervangen nog even werken, en de sleutel daarvoor niet', async () => {
    const k = await werkend();
    const twee = await vernieuw(hr, k.koppeling, 24);
    const drie = await vernieuw(hr, twee.koppeling, 24);
    await dicht(k.sleutel);
    expect((await systeem(o, twee.sleutel, STANDEN)).status).toBe(200);
    expect((await systeem(o, drie.sleutel, STANDEN)).status).toBe(200);
    o.klok.zet(new Date(o.klok.nu().getTime() + 24 * 3_600_000));
    await dicht(twee.sleutel);
    expect((await systeem(o, drie.sleutel, STANDEN)).status).toBe(200);
    hr = await o.bezoeker('hr@zonnehof.demo');
    beheer = await o.bezoeker('beheerder@zonnehof.demo');
    const vier = await vernieuw(hr, drie.koppeling, 0);
    await dicht(drie.sleutel);
    expect((await systeem(o, vier.sleutel, STANDEN)).status).toBe(200);
    expect((await vernieuw(hr, vier.koppeling, 1000)).code).toBe('KOPPELING_OVERLAP');
  });

  it('telt een cookie ernaast niet, en een andere site niet', async () => {
    const k = await werkend();
    const fout = `mbk_${k.sleutel.slice(4, 16)}_${'A'.repeat(43)}`;
    await dicht(fout, { headers: { cookie: hr.cookie, 'apollo-require-preflight': '1' } });
    const site = await systeem(o, k.sleutel, STANDEN, {}, { headers: { origin: 'https://kwaad.example' } });
    expect(site.status).toBe(403);
  });

  it('zonder sleutel blijft de eigen kop nodig', async () => {
    const r = await o.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: 'Bearer iets' },
      payload: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(r.statusCode).toBe(400);
  });

  it('remt wie te vaak vraagt', async () => {
    const k = await werkend();
    const statussen: number[] = [];
    for (let i = 0; i < 121; i++) statussen.push((await systeem(o, k.sleutel, '{ __typename }')).status);
    expect(statussen.slice(0, 120)).not.toContain(429);
    expect(statussen[120]).toBe(429);
  });
});

describe('Wat er met een sleutel niet bestaat', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ koppelingStanden(first: 1) { meer } __schema { types { name } } }',
    '{ koppelingStanden(first: 1) { meer } koppelingEisen(first: 1) { meer } }',
    '{ ...a } fragment a on Query { koppelingStanden(first: 1) { meer } }',
    'query A { koppelingStanden(first: 1) { meer } } query B { koppelingStanden(first: 1) { meer } }',
    '{ dienstverbanden(first: 1) { edges { node { naam } } } }',
    '{ dienstverbandVanNummer(personeelsnummer: "1") { naam } }',
    '{ koppelingen { id } }',
    '{ meldingen(first: 1) { edges { node { id } } } }',
    '{ mensen(first: 1) { edges { node { naam } } } }',
    '{ auditregels(first: 1) { edges { node { wie } } } }',
    '{ ik { __typename } }',
    'mutation { aanmelden(email: "a@b.nl", wachtwoord: "x") { __typename } }',
    'mutation { afmelden }',
  ])('weigert %s als wie niet is aangemeld', async (vraag) => {
    const { sleutel } = await werkend();
    const uit = await systeem(o, sleutel, vraag, {}, { headers: { cookie: hr.cookie } });
    expect(uit.errors?.map((e) => [e.message, e.extensions.code])).toEqual([['Meld u eerst aan.', 'NIET_AANGEMELD']]);
    expect(Object.values(uit.data ?? {}).every((w) => w === null)).toBe(true);
  });

  it('geeft zonder het recht geen gegevens: lezen is leeg, bijwerken niet gevonden', async () => {
    const { sleutel } = await werkend({ rechten: ['STANDEN_LEZEN'] });
    const eisen = await systeem<{ koppelingEisen: { dienstverbanden: unknown[] } }>(o, sleutel, EISEN);
    expect(eisen.data.koppelingEisen.dienstverbanden).toEqual([]);
    const r = await systeem<{ uit: { code: string } }>(
      o,
      sleutel,
      `mutation { uit: koppelingDienstverbandBeeindigen(sleutel: "${randomUUID()}", personeelsnummer: "1", eindeOp: "2026-11-23") { ... on Geweigerd { code } } }`,
    );
    expect(r.data.uit.code).toBe('NIET_GEVONDEN');
  });

  it('heeft ook in de database niets dan de eigen tabellen', async () => {
    const { koppeling } = await werkend();
    const { rows } = await o.beheer.query<{ org: string }>(
      'select organisatie_id as org from toegang.koppeling where id = $1',
      [koppeling.id],
    );
    const leeg = ['eis_feit', 'ontheffing', 'voorwaarde', 'profielregel', 'dossier_stap', 'dienstverband_versie'];
    await o.beheer.query('begin');
    await o.beheer.query('set local role mb_app');
    await o.beheer.query(
      `select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true)`,
      [rows[0]?.org, koppeling.id],
    );
    for (const tabel of [...leeg.map((t) => `vergewis.${t}`), 'melding.melding', 'termijn.termijn', 'audit.regel']) {
      const telling = await o.beheer.query<{ n: string }>(`select count(*) as n from ${tabel}`);
      expect({ tabel, n: telling.rows[0]?.n }).toEqual({ tabel, n: '0' });
    }
    await o.beheer.query('rollback');
  });

  it('bestaat voor mensen niet: HR krijgt er niets mee', async () => {
    const uit = await hr.vraag<{ koppelingStanden: { standen: unknown[] } }>(STANDEN);
    expect(uit.data.koppelingStanden.standen).toEqual([]);
  });
});
