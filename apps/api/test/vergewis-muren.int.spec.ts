import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

const STANDEN = `query ($op: Datum!, $k: VergewisKennis!, $e: ID) { vergewisStanden(op: $op, kennis: $k, eenheidId: $e, first: 100) { edges { node { naam functie status reden eisen { code status } } } } }`;
const TEAM = `{ teamStanden(first: 100) { edges { node { dienstverbandId naam functie status eenheid { naam } } } } }`;

describe('Wie wat van het vergewisdossier ziet, en wanneer het weggaat', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let p: Personeelszaken;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    await o.beheer.query(
      'truncate vergewis.profielregel; truncate vergewis.gewist; truncate vergewis.dienstverband cascade;',
    );
  });
  const rijen = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>[]> =>
    (await o.beheer.query(sql, waarden)).rows;
  const team = async (b: Bezoeker): Promise<{ naam: string; status: string }[]> =>
    (
      await b.vraag<{ teamStanden: { edges: { node: { naam: string; status: string } }[] } }>(TEAM)
    ).data.teamStanden.edges.map((e) => e.node);

  it.each([
    'aandachtsfunctionaris@zonnehof.demo',
    'meldteamlid@zonnehof.demo',
    'medewerker@zonnehof.demo',
    'fg@zonnehof.demo',
    'beheerder@zonnehof.demo',
    'leidinggevende@zonnehof.demo',
    'hr@lindeboom.demo',
    'inspecteur@igj.demo',
  ])('%s ziet geen dossier: geen lijst, geen link, geen stand, geen getallen', async (email) => {
    const d = await p.inzetbaar();
    const b = await o.bezoeker(email);
    expect(await p.lijst(null, b)).toEqual([]);
    expect(await p.lees(d.id, b)).toBeNull();
    const r = await b.vraag<Record<string, unknown>>(
      `query ($d: ID!, $n: String!) { dienstverbandVanNummer(personeelsnummer: $n) { id } vergewisStand(dienstverbandId: $d, op: "2026-11-23") { status } vergewisEenheden { totaal } profielregels { id } }`,
      { d: d.id, n: d.personeelsnummer },
    );
    expect(r.data).toEqual({
      dienstverbandVanNummer: null,
      vergewisStand: null,
      vergewisEenheden: [],
      profielregels: [],
    });
    const uit = await p.legVast(d.id, 'DIPLOMA', 'AKKOORD', {}, b);
    expect(uit).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('een leidinggevende ziet van het eigen team wie inzetbaar is, zonder waarom; van een ander team niets', async () => {
    const goed = await p.inzetbaar({ achternaam: 'Eigen' });
    await p.voegToe({ achternaam: 'Mist' });
    await p.voegToe({ achternaam: 'Anders', eenheidId: await eenheidVan(o, 'Team Lindehof') });
    const leiding = await o.bezoeker('leidinggevende@zonnehof.demo');
    expect((await team(leiding)).map((t) => [t.naam, t.status])).toEqual([
      ['Anna van der Eigen', 'INZETBAAR'],
      ['Anna van der Mist', 'NIET_INZETBAAR'],
    ]);
    expect(await p.lees(goed.id, leiding)).toBeNull();
    expect((await leiding.vraag(STANDEN, { op: '2026-11-23', k: 'NU' })).data).toEqual({
      vergewisStanden: { edges: [] },
    });
    expect(await team(await o.bezoeker('leidinggevende@lindeboom.demo'))).toEqual([]);
    expect(await team(await o.bezoeker('medewerker@zonnehof.demo'))).toEqual([]);
  });

  it('niemand leest of schrijft het eigen dossier', async () => {
    const { lidmaatschapId } = o.leden.lid('hr@zonnehof.demo');
    const [ik] = await rijen('select persoon_id as id from organisatie.lidmaatschap where id = $1', lidmaatschapId);
    expect(await p.voegToe({ persoonId: ik?.['id'] })).toMatchObject({ code: 'VERGEWIS_ZELF', veld: 'persoonId' });
    const d = await p.voegToe({ personeelsnummer: '0001' });
    await o.beheer.query('update vergewis.dienstverband set persoon_id = $2 where id = $1', [d.id, ik?.['id']]);
    expect(await p.lees(d.id)).toBeNull();
    expect(await p.lijst(null)).toEqual([]);
    expect((await p.legVast(d.id, 'DIPLOMA', 'AKKOORD')).code).toBe('NIET_GEVONDEN');
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    expect((await p.lees(d.id, bestuurder))?.id).toBe(d.id);
  });

  it('HR van één locatie ziet en plaatst alleen daar', async () => {
    const eigen = await p.voegToe();
    const anders = await p.voegToe({ eenheidId: await eenheidVan(o, 'Team Lindehof') });
    const { lidmaatschapId } = o.leden.lid('hr@zonnehof.demo');
    const beukenhof = await eenheidVan(o, 'Beukenhof');
    const zet = (id: string | null) =>
      o.beheer.query(
        `update organisatie.lidmaatschap_rol set eenheid_id = $2 where lidmaatschap_id = $1 and rol = 'HR'`,
        [lidmaatschapId, id],
      );
    await zet(beukenhof);
    try {
      const deel = await o.bezoeker('hr@zonnehof.demo');
      expect((await p.lijst(null, deel)).map((x) => x.id)).toEqual([eigen.id]);
      expect(await p.lees(anders.id, deel)).toBeNull();
      expect((await p.voegToe({ eenheidId: await eenheidVan(o, 'Team Lindehof') }, deel)).code).toBe(
        'VERGEWIS_EENHEID',
      );
      expect((await p.voegToe({}, deel)).__typename).toBe('Dienstverband');
    } finally {
      await zet(null);
    }
  });

  it('een bestuurder leest en ontheft, maar legt niets vast', async () => {
    const d = await p.voegToe();
    const b = await o.bezoeker('bestuurder@zonnehof.demo');
    expect((await p.lees(d.id, b))?.id).toBe(d.id);
    expect((await p.legVast(d.id, 'DIPLOMA', 'AKKOORD', {}, b)).code).toBe('NIET_GEVONDEN');
    expect((await p.voorwaarde(d.id, {}, b)).code).toBe('NIET_GEVONDEN');
    expect((await p.ontheft(d.id, hr)).code).toBe('NIET_GEVONDEN');
  });

  it('elk dossier dat iemand opent staat in het logboek, met wie en welk', async () => {
    const d = await p.voegToe();
    await p.lees(d.id);
    expect(
      await rijen(
        `select velden from audit.regel where handeling = 'dienstverband.lezen' and onderwerp_id = $1 and lidmaatschap_id = $2`,
        d.id,
        o.leden.lid('hr@zonnehof.demo').lidmaatschapId,
      ),
    ).toEqual([{ velden: ['dossier'] }]);
  });

  it('zoekt op elk deel van de naam zonder accenten, en op het begin van het nummer met de nullen', async () => {
    await p.voegToe({ voornaam: 'Zoë', tussenvoegsel: null, achternaam: 'Bünder', personeelsnummer: '000815' });
    await p.voegToe({ achternaam: 'Ander%' });
    const namen = async (zoek: string): Promise<string[]> => (await p.lijst({ zoek })).map((x) => x.naam);
    expect(await namen('bunder zoe')).toEqual(['Zoë Bünder']);
    expect(await namen('0008')).toEqual(['Zoë Bünder']);
    expect(await namen('815')).toEqual([]);
    expect(await namen('%')).toEqual(['Anna van der Ander%']);
  });

  it('bladert op naam zonder iemand over te slaan of dubbel te tonen', async () => {
    for (const achternaam of ['Cee', 'Aa', 'Bee', 'Aa']) await p.voegToe({ achternaam });
    const gezien: string[] = [];
    let after: string | null = null;
    for (;;) {
      const r: {
        data: {
          dienstverbanden: {
            edges: { node: { naam: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      } = await hr.vraag(
        `query ($a: String) { dienstverbanden(first: 3, after: $a) { edges { node { naam } } pageInfo { hasNextPage endCursor } } }`,
        { a: after },
      );
      gezien.push(...r.data.dienstverbanden.edges.map((e) => e.node.naam));
      if (!r.data.dienstverbanden.pageInfo.hasNextPage) break;
      after = r.data.dienstverbanden.pageInfo.endCursor;
    }
    expect(gezien).toEqual(['Anna van der Aa', 'Anna van der Aa', 'Anna van der Bee', 'Anna van der Cee']);
  });

  it('de stand op een dag is wat die dag bekend was; met wat nu bekend is kan dat anders zijn', async () => {
    o.klok.zet(new Date('2026-10-05T09:00:00+02:00'));
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    const d = await p.voegToe();
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    for (const e of d.eisen.filter((x) => x.nodig && x.code !== 'VOG_WKKGZ'))
      await p.legVast(d.id, e.code, 'AKKOORD', { op: '2026-10-05', kenmerk: 'demo' });
    await p.vog(d.id, '2026-09-01', { op: '2026-09-20' });
    const op = async (dag: string, kennis: string): Promise<string | undefined> => {
      const r = await hr.vraag<{ vergewisStand: { status: string } | null }>(
        `query ($d: ID!, $op: Datum!, $k: VergewisKennis!) { vergewisStand(dienstverbandId: $d, op: $op, kennis: $k) { status reden eisen { code status } } }`,
        { d: d.id, op: dag, k: kennis },
      );
      return r.data.vergewisStand?.status;
    };
    expect(await op('2026-10-06', 'TOEN')).toBe('NIET_INZETBAAR');
    expect(await op('2026-10-06', 'NU')).toBe('INZETBAAR');
    expect(await op('2026-11-23', 'TOEN')).toBe('INZETBAAR');
    expect(await op('2026-10-04', 'TOEN')).toBeUndefined();
    const heel = await hr.vraag<{ vergewisStanden: { edges: { node: { status: string } }[] } }>(STANDEN, {
      op: '2026-10-06',
      k: 'NU',
      e: await eenheidVan(o, 'Beukenhof'),
    });
    expect(heel.data.vergewisStanden.edges.map((e) => e.node.status)).toEqual(['INZETBAAR']);
    const voor = await hr.vraag(STANDEN, { op: '2026-09-30', k: 'NU' });
    expect(voor.data).toEqual({ vergewisStanden: { edges: [] } });
  });

  it('een afgewezen sollicitant is na vier weken echt weg; alleen dat er iets weg is blijft', async () => {
    const d = await p.voegToe({ soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null, achternaam: 'Wegwezen' });
    await p.legVast(d.id, 'REFERENTIES', 'BEZWAAR', { toelichting: 'Twijfel over het verhaal.' });
    const klaar = await p.beeindig(d, { eindeOp: '2026-11-20', reden: 'AFGEWEZEN' });
    expect(klaar).toMatchObject({
      wisOp: '2026-12-19',
      status: 'NIET_INZETBAAR',
      reden: 'De sollicitatie is afgelopen op 20 november 2026.',
    });
    expect(await rijen('select code, status from termijn.termijn where onderwerp_id = $1', d.id)).toEqual([
      { code: 'SOLLICITANT_WISSEN', status: 'LOOPT' },
    ]);
    o.klok.zet(new Date('2026-12-18T23:00:00+01:00'));
    await w.ronde();
    expect(await rijen('select 1 as n from vergewis.dienstverband')).toHaveLength(1);
    o.klok.zet(new Date('2026-12-19T00:30:00+01:00'));
    await w.ronde();
    for (const tabel of ['dienstverband', 'dienstverband_versie', 'eis_feit'])
      expect([tabel, await rijen(`select 1 as n from vergewis.${tabel}`)]).toEqual([tabel, []]);
    expect(await rijen('select soort, reden from vergewis.gewist where dienstverband_id = $1', d.id)).toEqual([
      { soort: 'SOLLICITANT', reden: 'BEWAARTERMIJN_VOORBIJ' },
    ]);
    expect(await rijen('select status from termijn.termijn where onderwerp_id = $1', d.id)).toEqual([
      { status: 'GEHAALD' },
    ]);
    expect(
      await rijen(
        `select 1 as n from audit.regel where handeling = 'dienstverband.wissen' and onderwerp_id = $1`,
        d.id,
      ),
    ).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, string]>([
    [
      'een sollicitant die een jaar goed vindt',
      { soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null },
      { eindeOp: '2026-11-20', reden: 'INGETROKKEN', bewaarJaar: true },
      '2027-11-21',
      'SOLLICITANT_WISSEN',
    ],
    ['wie uit dienst gaat', {}, { eindeOp: '2026-11-30', reden: 'UIT_DIENST' }, '2028-12-01', 'DIENSTVERBAND_WISSEN'],
  ])('%s wordt gewist op de dag die erbij hoort, met een termijn', async (_naam, meer, einde, wisOp, code) => {
    const d = await p.voegToe(meer);
    expect((await p.beeindig(d, einde)).wisOp).toBe(wisOp);
    const [t] = await rijen(
      `select code, to_char(vervalt_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as tot from termijn.termijn where onderwerp_id = $1`,
      d.id,
    );
    // A day term ends at the next midnight: the day of erasing begins there.
    expect(t).toEqual({ code, tot: `${wisOp} 00:00` });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['een laatste dag voor de eerste', {}, { eindeOp: '2026-09-30', reden: 'UIT_DIENST' }, 'VERGEWIS_EINDE_VOOR_BEGIN'],
    ['een medewerker afwijzen', {}, { eindeOp: '2026-11-20', reden: 'AFGEWEZEN' }, 'VERGEWIS_EINDE_REDEN'],
    [
      'langer bewaren bij een medewerker',
      {},
      { eindeOp: '2026-11-20', reden: 'UIT_DIENST', bewaarJaar: true },
      'VERGEWIS_BEWAREN',
    ],
    [
      'een sollicitatie die morgen afliep',
      { soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null },
      { eindeOp: '2026-11-24', reden: 'AFGEWEZEN' },
      'VERGEWIS_TOEKOMST',
    ],
  ])('%s kan niet', async (_naam, meer, einde, code) => {
    expect((await p.beeindig(await p.voegToe(meer), einde)).code).toBe(code);
  });

  it('een juridische zaak stopt het wissen, tot iemand het weer laat doorgaan', async () => {
    const d = await p.voegToe({ soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null });
    const klaar = await p.beeindig(d, { eindeOp: '2026-11-20', reden: 'AFGEWEZEN' });
    const zet = (versie: number, stoppen: boolean, b: Bezoeker) =>
      p.uit(
        b,
        `mutation ($d: ID!, $v: Int!, $s: Boolean!) { uit: dienstverbandWissenStoppen(dienstverbandId: $d, versie: $v, stoppen: $s, reden: "Er loopt een klacht bij de rechter.") { UITKOMST } }`,
        { d: d.id, v: versie, s: stoppen },
      );
    const gestopt = await zet(klaar.versie, true, hr);
    expect(gestopt.wissenGestopt).toBe(true);
    expect(await rijen('select status from termijn.termijn where onderwerp_id = $1', d.id)).toEqual([
      { status: 'VERVALLEN' },
    ]);
    expect((await zet(klaar.versie, false, hr)).__typename).toBe('DienstverbandVersieVerouderd');
    o.klok.zet(new Date('2027-02-01T09:00:00+01:00'));
    await w.ronde();
    expect(await rijen('select 1 as n from vergewis.dienstverband')).toHaveLength(1);
    const later = await o.bezoeker('hr@zonnehof.demo');
    await zet(gestopt.versie, false, later);
    await w.ronde();
    expect(await rijen('select 1 as n from vergewis.dienstverband')).toEqual([]);
  });

  it('opnieuw kijken zet een termijn voor de volgende keer, en haalt de vorige', async () => {
    const d = await p.voegToe();
    const moment = (i: Record<string, unknown>, s: string = randomUUID()) =>
      p.uit(
        hr,
        `mutation ($s: ID!, $d: ID!, $i: VergewismomentInvoer!) { uit: vergewismomentVastleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { UITKOMST } }`,
        {
          s,
          d: d.id,
          i: { op: '2026-11-23', wijzen: ['GESPREK'], volgendeOp: '2027-11-23', verslag: 'Het gaat goed.', ...i },
        },
      );
    expect((await moment({})).momenten).toEqual([{ verslag: 'Het gaat goed.', volgendeOp: '2027-11-23' }]);
    await moment({ volgendeOp: '2027-06-01' });
    expect(
      await rijen(
        `select status, to_char(vervalt_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as tot from termijn.termijn where onderwerp_id = $1 order by status`,
        d.id,
      ),
    ).toEqual([
      { status: 'GEHAALD', tot: '2027-11-24' },
      { status: 'LOOPT', tot: '2027-06-02' },
    ]);
    expect((await moment({ volgendeOp: '2026-11-23' })).code).toBe('VERGEWIS_VERLEDEN');
    expect((await moment({ wijzen: [] })).code).toBe('VERGEWIS_LEEG');
    expect((await moment({ op: '2026-11-24' })).code).toBe('VERGEWIS_TOEKOMST');
  });
});
