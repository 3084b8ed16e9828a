import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

describe('Het vergewisdossier', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let bestuurder: Bezoeker;
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
    // A clock that a test moved on ends sessions.
    hr = await o.bezoeker('hr@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    await o.beheer.query(
      'truncate vergewis.profielregel; truncate vergewis.gewist; truncate vergewis.dienstverband cascade',
    );
  });
  const rijen = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>[]> =>
    (await o.beheer.query(sql, waarden)).rows;

  describe('een dienstverband', () => {
    it('komt erbij met een collega, met alle controles en waarom niemand er al mag werken', async () => {
      const s = randomUUID();
      const d = await p.voegToe({ personeelsnummer: '000042' }, hr, s);
      expect(d).toMatchObject({ __typename: 'Dienstverband', personeelsnummer: '000042', status: 'NIET_INZETBAAR' });
      expect(d.reden).toContain('VOG voor de zorg (Wkkgz) (ontbreekt)');
      expect(await rijen('select functie from organisatie.persoon where id = $1', d.persoonId)).toEqual([
        { functie: 'Begeleider' },
      ]);
      expect((await p.voegToe({}, hr, s)).id).toBe(d.id);
      expect(await p.lijst(null)).toHaveLength(1);
    });

    it('wijst alles wat fout is in één keer aan, per veld, en bewaart dan niets', async () => {
      const d = await p.voegToe({
        personeelsnummer: '111222333',
        voornaam: ' ',
        email: 'geen adres',
        bigNummer: '1234',
        geboortedatum: '2020-01-01',
        beginOp: null,
      });
      expect(d.fouten.map((f) => [f.veld, f.code])).toEqual([
        ['voornaam', 'VERGEWIS_LEEG'],
        ['email', 'VERGEWIS_EMAIL'],
        ['personeelsnummer', 'VERGEWIS_BSN'],
        ['bigNummer', 'VERGEWIS_BIG_NUMMER'],
        ['geboortedatum', 'VERGEWIS_GEBOORTEDATUM'],
        ['beginOp', 'VERGEWIS_LEEG'],
      ]);
      expect(await p.lijst(null)).toEqual([]);
    });

    it('kan niet twee keer voor dezelfde dagen; na het einde kan een nieuw dienstverband wel, bij dezelfde collega', async () => {
      const een = await p.voegToe({ personeelsnummer: '0007', beginOp: '2024-01-01', eindeOp: '2025-12-31' });
      const nee = await p.voegToe({ personeelsnummer: '0007', beginOp: '2025-12-31' });
      expect(nee).toMatchObject({
        code: 'VERGEWIS_OVERLAP',
        veld: 'beginOp',
        watDan: expect.stringContaining('31 december 2025'),
      });
      const twee = await p.voegToe({ personeelsnummer: '0007', beginOp: '2026-01-01' });
      expect(twee.persoonId).toBe(een.persoonId);
    });

    it('houdt elke versie; wie een oude versie wijzigt krijgt te zien wat er nu staat', async () => {
      const i = p.invoer({ personeelsnummer: '0099' });
      const d = await p.voegToe(i);
      const twee = await p.wijzig(d, { ...i, functie: 'Verpleegkundige' }, '2026-11-01');
      expect(twee).toMatchObject({
        versie: 2,
        versies: [
          { versie: 2, functie: 'Verpleegkundige' },
          { versie: 1, functie: 'Begeleider' },
        ],
      });
      expect(twee.eisen.find((e) => e.code === 'BIG')?.nodig).toBe(true);
      expect(await p.wijzig(d, { ...i, functie: 'Kok' })).toMatchObject({
        __typename: 'DienstverbandVersieVerouderd',
        huidig: { versie: 2, functie: 'Verpleegkundige' },
      });
      expect(await p.wijzig(twee, i, '2026-11-24')).toMatchObject({ code: 'VERGEWIS_TOEKOMST', veld: 'vanaf' });
    });

    it('een sollicitant heeft nog geen collega; wie begint wel', async () => {
      const i = { ...p.invoer(), soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null };
      const d = await p.voegToe(i);
      expect(d).toMatchObject({ persoonId: null, personeelsnummer: expect.stringMatching(/^S-[0-9A-F]{10}$/) });
      const b = await p.wijzig(d, { ...i, soort: 'IN_DIENST', personeelsnummer: '0500', beginOp: '2026-12-01' });
      expect(b.persoonId).not.toBeNull();
      expect(await rijen('select 1 as n from organisatie.persoon where id = $1', b.persoonId)).toHaveLength(1);
    });

    it('een team van een andere organisatie bestaat hier niet', async () => {
      const vreemd = await eenheidVan(o, 'Wijkteam Oost');
      expect(await p.voegToe({ eenheidId: vreemd })).toMatchObject({ code: 'VERGEWIS_EENHEID', veld: 'eenheidId' });
    });
  });

  describe('een controle', () => {
    it('maakt iemand inzetbaar als alles in orde is, en de lijst weet dat meteen', async () => {
      const d = await p.inzetbaar();
      expect(d).toMatchObject({ status: 'INZETBAAR', reden: 'Alle controles zijn in orde.' });
      expect(await p.lijst({ status: ['INZETBAAR'] })).toMatchObject([{ id: d.id }]);
      expect(await p.lijst({ eis: 'VOG_WKKGZ', eisStatus: ['ONTBREEKT'] })).toEqual([]);
      expect(await p.lijst({ eis: 'VOG_WKKGZ', eisStatus: ['AKKOORD'] })).toHaveLength(1);
    });

    it.each<[string, Record<string, unknown>, string, string, string]>([
      [
        'in de toekomst',
        { afgegevenOp: '2026-11-24', op: '2026-11-23' },
        'afgegevenOp',
        'VERGEWIS_TOEKOMST',
        'vandaag',
      ],
      [
        'van na de eerste werkdag',
        { afgegevenOp: '2026-10-02' },
        'afgegevenOp',
        'VERGEWIS_VOG_NA_BEGIN',
        '1 juli 2026 tot en met 1 oktober 2026',
      ],
      [
        'ouder dan 3 maanden bij de start',
        { afgegevenOp: '2026-06-30' },
        'afgegevenOp',
        'VERGEWIS_VOG_TE_OUD',
        '1 juli 2026 tot en met 1 oktober 2026',
      ],
      ['voor een ander profiel', { profielNummers: [60] }, 'profielNummers', 'VERGEWIS_VOG_PROFIEL', '45'],
      ['zonder kenmerken van echtheid', { echtheid: ['RASTER'] }, 'echtheid', 'VERGEWIS_VOG_ECHTHEID', 'rijkslogo'],
      ['zonder datum', { afgegevenOp: null }, 'afgegevenOp', 'VERGEWIS_VOG_DATUM', 'tot en met 1 oktober 2026'],
    ])('een VOG %s wordt geweigerd met veld, reden en wat wel goed is', async (_naam, meer, veld, code, raad) => {
      const d = await p.voegToe();
      const nee = await p.vog(d.id, '2026-09-01', meer);
      expect(nee).toMatchObject({ code, veld, watDan: expect.stringContaining(raad) });
      expect((await p.lees(d.id))?.feiten).toEqual([]);
    });

    it('de woorden staan nergens leesbaar in de database, en HR leest ze terug', async () => {
      const d = await p.voegToe();
      await p.legVast(d.id, 'REFERENTIES', 'BEZWAAR', { toelichting: 'De referent noemt KANARIEPIET.' });
      const feit = (await p.lees(d.id))?.feiten[0];
      expect(feit).toMatchObject({ soort: 'BEZWAAR', toelichting: 'De referent noemt KANARIEPIET.', geldt: true });
      const alles = JSON.stringify(await rijen('select f::text as rij from vergewis.eis_feit f'));
      expect(alles).not.toContain('KANARIEPIET');
      expect(alles).not.toContain(Buffer.from('KANARIEPIET').toString('hex'));
    });

    it('een bezwaar zonder reden, een onbekende controle en een vermoeden waar de wet het niet kent worden geweigerd', async () => {
      const d = await p.voegToe();
      expect((await p.legVast(d.id, 'REFERENTIES', 'BEZWAAR')).code).toBe('VERGEWIS_BEZWAAR_ZONDER_REDEN');
      expect((await p.legVast(d.id, 'HOROSCOOP', 'AKKOORD')).code).toBe('VERGEWIS_EIS_ONBEKEND');
      expect((await p.legVast(d.id, 'EIGEN_7', 'AKKOORD')).code).toBe('VERGEWIS_EIS_ONBEKEND');
      expect((await p.legVast(d.id, 'VOG_WKKGZ', 'VERMOEDEN')).code).toBe('VERGEWIS_VERMOEDEN');
      expect((await p.legVast(d.id, 'VOG_PGB', 'AANGEVRAAGD')).code).toBe('VERGEWIS_NIET_NODIG');
    });

    it('dezelfde sleutel legt niet twee keer vast', async () => {
      const d = await p.voegToe();
      const s = randomUUID();
      await p.legVast(d.id, 'DIPLOMA', 'AKKOORD', {}, hr, s);
      expect((await p.legVast(d.id, 'DIPLOMA', 'AKKOORD', {}, hr, s)).feiten).toHaveLength(1);
    });

    it('wat niet klopte wordt ingetrokken en blijft leesbaar', async () => {
      const d = await p.inzetbaar();
      const vog = d.feiten.find((f) => f.eis === 'VOG_WKKGZ');
      const na = await p.legVast(d.id, 'VOG_WKKGZ', 'INGETROKKEN', { vervangtId: vog?.id, op: '2026-11-23' });
      expect(na.status).toBe('NIET_INZETBAAR');
      expect(na.feiten.find((f) => f.id === vog?.id)).toMatchObject({ geldt: false });
      expect((await p.legVast(d.id, 'VOG_WKKGZ', 'INGETROKKEN', { vervangtId: randomUUID() })).code).toBe(
        'VERGEWIS_WELK_FEIT',
      );
    });

    it('wordt bij velen tegelijk aangevraagd; wie hem niet nodig heeft wordt overgeslagen, met reden', async () => {
      const ja = await p.voegToe();
      const nee = await p.voegToe({ soort: 'VRIJWILLIGER' });
      const vraag = (ids: string[], s = randomUUID()) =>
        hr.vraag<{
          eisAanvragen: { aangevraagd: string[]; overgeslagen: { id: string; reden: string }[]; code: string };
        }>(
          `mutation ($s: ID!, $i: [ID!]!) { eisAanvragen(sleutel: $s, dienstverbandIds: $i, eis: "VOG_WKKGZ") { ... on EisAanvraag { aangevraagd overgeslagen { id reden } } ... on Geweigerd { code } } }`,
          { s, i: ids },
        );
      const s = randomUUID();
      const r = await vraag([ja.id, nee.id, randomUUID()], s);
      expect(r.data.eisAanvragen).toEqual({
        aangevraagd: [ja.id],
        overgeslagen: [{ id: nee.id, reden: expect.stringContaining('niet van vrijwilligers') }],
      });
      expect((await p.lees(ja.id))?.eisen.find((e) => e.code === 'VOG_WKKGZ')?.status).toBe('AANGEVRAAGD');
      await vraag([ja.id], s);
      expect((await p.lees(ja.id))?.feiten).toHaveLength(1);
      expect((await vraag([])).data.eisAanvragen.code).toBe('VERGEWIS_AANTAL');
    });
  });

  describe('een ontheffing en een voorwaarde', () => {
    it('de bestuurder ontheft met reden en einde; daarna is het weer voorbij, zonder dat iemand iets doet', async () => {
      const d = await p.voegToe();
      await p.rest(d.id, ['REFERENTIES']);
      await p.vog(d.id, '2026-09-01');
      const met = await p.ontheft(d.id, bestuurder, { tot: '2026-11-25' });
      expect(met).toMatchObject({
        status: 'INZETBAAR',
        ontheffingen: [{ reden: 'De oude werkgever bestaat niet meer.' }],
      });
      o.klok.zet(new Date('2026-11-26T09:00:00+01:00'));
      await w.ronde();
      const later = await o.bezoeker('hr@zonnehof.demo');
      expect(await p.lijst({ status: ['NIET_INZETBAAR'] }, later)).toMatchObject([{ id: d.id }]);
    });

    it('ook zonder de worker laat de lijst na middernacht de nieuwe dag zien, en lezen schrijft niets', async () => {
      const d = await p.voegToe();
      await p.rest(d.id, ['REFERENTIES']);
      await p.vog(d.id, '2026-09-01');
      await p.ontheft(d.id, bestuurder, { tot: '2026-11-25' });
      o.klok.zet(new Date('2026-11-26T00:00:00+01:00'));
      const rij = async (): Promise<unknown> =>
        (await o.beheer.query('select xmin::text, to_jsonb(d) from vergewis.dienstverband d where d.id = $1', [d.id]))
          .rows;
      const voor = await rij();
      const later = await o.bezoeker('hr@zonnehof.demo');
      expect(await p.lijst({ status: ['NIET_INZETBAAR'] }, later)).toMatchObject([{ id: d.id }]);
      const telling = await later.vraag('{ dienstverbandTelling { totaal nietInzetbaar } }');
      expect(telling.data).toEqual({ dienstverbandTelling: { totaal: 1, nietInzetbaar: 1 } });
      expect(await rij()).toEqual(voor);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['van een VOG die de wet bij de start vraagt', { eis: 'VOG_WKKGZ' }, 'VERGEWIS_GEEN_ONTHEFFING'],
      ['van wat niet nodig is', { eis: 'BIG' }, 'VERGEWIS_NIET_NODIG'],
      ['zonder reden', { reden: 'nee' }, 'VERGEWIS_REDEN'],
      ['voor langer dan een jaar', { tot: '2027-11-24' }, 'VERGEWIS_TE_LANG'],
      ['met terugwerkende kracht', { van: '2026-11-22' }, 'VERGEWIS_VERLEDEN'],
    ])('geen ontheffing %s', async (_naam, meer, code) => {
      const d = await p.voegToe();
      expect((await p.ontheft(d.id, bestuurder, meer)).code).toBe(code);
    });

    it('een VOG die na de start kwam kan de bestuurder alsnog ontheffen', async () => {
      const d = await p.voegToe();
      await p.rest(d.id);
      await p.legVast(d.id, 'VOG_WKKGZ', 'ONTVANGEN', { afgegevenOp: '2026-10-15' });
      expect(await p.ontheft(d.id, bestuurder, { eis: 'VOG_WKKGZ' })).toMatchObject({ status: 'INZETBAAR' });
    });

    it('wordt ingetrokken met de versie die iemand zag', async () => {
      const d = await p.voegToe();
      const met = await p.ontheft(d.id, bestuurder);
      const trekIn = (versie: number) =>
        p.uit(
          bestuurder,
          `mutation ($o: ID!, $v: Int!) { uit: ontheffingIntrekken(ontheffingId: $o, versie: $v) { UITKOMST } }`,
          { o: met.ontheffingen[0]?.id, v: versie },
        );
      expect((await trekIn(1)).ontheffingen[0]?.ingetrokkenOp).not.toBeNull();
      expect((await trekIn(1)).__typename).toBe('DienstverbandVersieVerouderd');
    });

    it('iemand werkt onder voorwaarden zolang alles wat mist daarmee te overbruggen is', async () => {
      const d = await p.voegToe();
      await p.rest(d.id, ['REFERENTIES']);
      expect((await p.voorwaarde(d.id)).status).toBe('NIET_INZETBAAR');
      const met = await p.vog(d.id, '2026-09-01');
      expect(met).toMatchObject({
        status: 'ONDER_VOORWAARDEN',
        reden: expect.stringContaining('werkt alleen onder toezicht'),
      });
      const v = met.voorwaarden[0];
      const na = await p.uit(
        hr,
        `mutation ($o: ID!, $v: Int!) { uit: inzetvoorwaardeBeeindigen(voorwaardeId: $o, versie: $v) { UITKOMST } }`,
        { o: v?.id, v: v?.versie },
      );
      expect(na.status).toBe('NIET_INZETBAAR');
    });

    it('een voorwaarde vervangt geen VOG, en duurt hoogstens een half jaar', async () => {
      const d = await p.voegToe();
      expect((await p.voorwaarde(d.id, { eisen: ['VOG_WKKGZ'] })).code).toBe('VERGEWIS_NIET_TE_OVERBRUGGEN');
      expect((await p.voorwaarde(d.id, { tot: '2027-05-24' })).code).toBe('VERGEWIS_TE_LANG');
    });
  });
});
