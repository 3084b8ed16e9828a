import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { GEWEIGERD } from './vragen';

jest.setTimeout(120_000);

interface Uit {
  __typename: string;
  id: string;
  versie: number;
  nummer: string;
  code: string;
  uitkomst: string | null;
  rapportOp: string | null;
  fouten: { veld: string; code: string }[];
  wie: Record<string, unknown>;
  huidig: { versie: number };
}

const WIE = {
  voornamen: 'Cornelis Jan',
  achternaam: 'Zandvliet',
  geboortedatum: '1979-03-04',
  bigNummer: '19055667701',
};
const AANTEKENING = `id versie nummer rapportOp verwijderOp wie { voornamen achternaam geboortedatum bigNummer }`;
const UITKOMST = `__typename ... on Aantekening { ${AANTEKENING} } ... on AantekeningVerwijderd { id nummer } ... on AantekeningVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;
const VRAAG = `id wie { voornamen achternaam geboortedatum bigNummer } functie steller { naam } gevraagdOp beantwoordOp uitkomst rapportOp sha256`;
const LIJSTEN = `{ aantekeningen { id nummer rapportOp } aantekeningDaden { nummer daad reden door { naam } } registervragen { organisatie vrager functie uitkomst } }`;

describe('Het register van disfunctioneren', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let rb: Bezoeker;
  let hr: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
    rb = await o.bezoeker('registerbeheerder@igj.demo');
    hr = await o.bezoeker('hr@zonnehof.demo');
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  // What a test left on its way arrives before the next one.
  afterEach(() => w.ronde());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    await o.beheer.query('delete from igj.registervraag; delete from igj.vergewisvraag; delete from igj.aantekening');
    // A clock that a test moved on ends sessions.
    rb = await o.bezoeker('registerbeheerder@igj.demo');
    hr = await o.bezoeker('hr@zonnehof.demo');
  });

  async function een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<Uit> {
    const r = await b.vraag<{ uit: Uit }>(document, v);
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }
  const legVast = (meer: Record<string, unknown> = {}, b = rb, s: string = randomUUID()): Promise<Uit> =>
    een(
      b,
      `mutation ($s: ID!, $i: AantekeningInvoer!) { uit: aantekeningVastleggen(sleutel: $s, invoer: $i) { ${UITKOMST} } }`,
      {
        s,
        i: { wie: WIE, rapportOp: '2026-06-01', eigenRapport: true, ernstigeBedreiging: true, ...meer },
      },
    );
  const vraag = (
    wie: Record<string, unknown> = {},
    b = hr,
    meer: Record<string, unknown> = {},
    s: string = randomUUID(),
  ): Promise<Uit> =>
    een(
      b,
      `mutation ($s: ID!, $i: VergewisvraagInvoer!) { uit: vergewisvraagStellen(sleutel: $s, invoer: $i) { __typename ... on Vergewisvraag { ${VRAAG} } ${GEWEIGERD} } }`,
      {
        s,
        i: { wie: { ...WIE, ...wie }, functie: 'Begeleider', vergewisplicht: true, ...meer },
      },
    );
  const vragen = async (b = hr): Promise<Uit[]> => {
    const r = await b.vraag<{ vergewisvragen: { vragen: Uit[] } }>(
      `{ vergewisvragen { nogVandaag vragen { ${VRAAG} } } }`,
    );
    return r.data.vergewisvragen.vragen;
  };
  async function antwoordOp(wie: Record<string, unknown> = {}, b = hr): Promise<[string | null, string | null]> {
    const { id } = await vraag(wie, b);
    await w.ronde();
    const v = (await vragen(b)).find((x) => x.id === id);
    return [v?.uitkomst ?? null, v?.rapportOp ?? null];
  }

  describe('een aantekening', () => {
    it('komt er na een eigen rapport, met een termijn van 5 jaar; dezelfde sleutel maakt er geen tweede bij', async () => {
      const s = randomUUID();
      const a = await legVast({}, rb, s);
      expect(a).toMatchObject({ __typename: 'Aantekening', rapportOp: '2026-06-01', wie: WIE });
      expect((await legVast({}, rb, s)).id).toBe(a.id);
      const { rows } = await o.beheer.query(
        `select t.code, t.status, t.onderwerp_nummer as nummer from termijn.termijn t where t.dossier_id = $1`,
        [a.id],
      );
      expect(rows).toEqual([{ code: 'IGJ_AANTEKENING', status: 'LOOPT', nummer: a.nummer }]);
    });

    it('komt er nooit op een rapport van een zorgaanbieder, zonder ernstige bedreiging, of met een onmogelijke dag', async () => {
      const nee = await legVast({ eigenRapport: false, ernstigeBedreiging: false });
      expect(nee.fouten.map((f) => f.code)).toEqual(['IGJ_GEEN_EIGEN_RAPPORT', 'IGJ_GEEN_ERNSTIGE_BEDREIGING']);
      expect((await legVast({ rapportOp: '2026-11-24' })).code).toBe('IGJ_DAG_IN_TOEKOMST');
      expect((await legVast({ rapportOp: '2021-11-01' })).code).toBe('IGJ_AANTEKENING_TE_OUD');
      expect((await legVast({ wie: { ...WIE, bigNummer: '12' } })).code).toBe('IGJ_NUMMER_ONJUIST');
      expect((await o.beheer.query('select 1 from igj.aantekening')).rows).toEqual([]);
    });

    it('staat nergens leesbaar in de database: geen naam, geboortedatum of nummer', async () => {
      await legVast();
      const { rows } = await o.beheer.query(
        'select a::text as rij from igj.aantekening a union all select d::text from igj.aantekening_daad d',
      );
      const alles = JSON.stringify(rows);
      expect(rows.length).toBeGreaterThan(1);
      for (const [naam, waarde] of Object.entries(WIE)) expect([naam, alles.includes(waarde)]).toEqual([naam, false]);
      expect(alles).not.toContain(Buffer.from(WIE.achternaam).toString('hex'));
    });

    it('is te verbeteren: de oude gegevens zijn weg, de nieuwe termijn loopt, en een oude versie wijzigt niets', async () => {
      const a = await legVast();
      const corrigeer = (versie: number, i: Record<string, unknown>): Promise<Uit> =>
        een(
          rb,
          `mutation ($id: ID!, $v: Int!, $i: AantekeningCorrectie!) { uit: aantekeningCorrigeren(aantekeningId: $id, versie: $v, invoer: $i) { ${UITKOMST} } }`,
          {
            id: a.id,
            v: versie,
            i: { wie: { ...WIE, achternaam: 'Zandstra' }, rapportOp: '2026-05-01', reden: 'GEGEVENS_ONJUIST', ...i },
          },
        );
      expect((await corrigeer(1, { rapportOp: '2027-01-01' })).code).toBe('IGJ_DAG_IN_TOEKOMST');
      expect(await corrigeer(1, {})).toMatchObject({
        versie: 2,
        rapportOp: '2026-05-01',
        wie: { achternaam: 'Zandstra' },
      });
      expect(await corrigeer(1, {})).toMatchObject({ __typename: 'AantekeningVersieVerouderd', huidig: { versie: 2 } });
      expect(await antwoordOp({ bigNummer: null })).toEqual(['GEEN_AANTEKENING', null]);
      expect(await antwoordOp({ achternaam: 'Zandstra', bigNummer: null })).toEqual(['AANTEKENING', '2026-05-01']);
      const { rows } = await o.beheer.query(
        `select status, to_char(begin_op, 'YYYY-MM-DD') as dag from termijn.termijn where dossier_id = $1 order by status`,
        [a.id],
      );
      expect(rows.filter((r) => r.status === 'LOOPT')).toEqual([{ status: 'LOOPT', dag: '2026-05-01' }]);
    });

    it('verdwijnt door een besluit: de rij is weg, alleen een regel zonder inhoud blijft', async () => {
      const a = await legVast();
      const weg = await een(
        rb,
        `mutation ($id: ID!, $v: Int!) { uit: aantekeningVerwijderen(aantekeningId: $id, versie: $v, reden: BEZWAAR_GEGROND) { ${UITKOMST} } }`,
        {
          id: a.id,
          v: a.versie,
        },
      );
      expect(weg).toMatchObject({ __typename: 'AantekeningVerwijderd', nummer: a.nummer });
      expect((await o.beheer.query('select 1 from igj.aantekening where id = $1', [a.id])).rows).toEqual([]);
      const r = await rb.vraag<{ aantekening: null }>('query ($id: ID!) { aantekening(id: $id) { id } }', { id: a.id });
      expect(r.data.aantekening).toBeNull();
      const l = await rb.vraag(LIJSTEN);
      expect(l.tekst).toContain('"daad":"VERWIJDERD","reden":"BEZWAAR_GEGROND"');
      expect(await antwoordOp()).toEqual(['GEEN_AANTEKENING', null]);
    });

    it('verdwijnt vanzelf 5 jaar na het rapport, geen dag eerder, en de termijn is dan gehaald', async () => {
      const a = await legVast({ rapportOp: '2021-11-26' });
      await w.ronde();
      expect((await o.beheer.query('select 1 from igj.aantekening where id = $1', [a.id])).rows).toHaveLength(1);
      o.klok.zet(new Date('2026-11-28T09:00:00+01:00'));
      await w.ronde();
      expect((await o.beheer.query('select 1 from igj.aantekening where id = $1', [a.id])).rows).toEqual([]);
      const { rows } = await o.beheer.query(
        `select d.daad, d.reden, d.door_id, (select t.status from termijn.termijn t where t.dossier_id = d.dossier_id) as termijn
         from igj.aantekening_daad d where d.aantekening_id = $1 and d.daad = 'VERWIJDERD'`,
        [a.id],
      );
      expect(rows).toEqual([{ daad: 'VERWIJDERD', reden: 'TERMIJN_VOORBIJ', door_id: null, termijn: 'GEHAALD' }]);
      const { rows: log } = await o.beheer.query(
        `select 1 from audit.regel where handeling = 'aantekening.verwijderen' and onderwerp_id = $1 and lidmaatschap_id is null`,
        [a.id],
      );
      expect(log).toHaveLength(1);
    });

    it('wie hem opent, staat in het logboek; de lijst zegt niet over wie het gaat', async () => {
      const a = await legVast();
      const l = await rb.vraag(LIJSTEN);
      expect(l.tekst).toContain(a.nummer);
      expect(l.tekst).not.toContain(WIE.achternaam);
      const r = await rb.vraag('query ($id: ID!) { aantekening(id: $id) { wie { achternaam } } }', { id: a.id });
      expect(r.tekst).toContain(WIE.achternaam);
      const { rows } = await o.beheer.query(
        `select velden from audit.regel where handeling = 'aantekening.lezen' and onderwerp_id = $1`,
        [a.id],
      );
      expect(rows).toContainEqual({ velden: ['wie'] });
    });

    it('de registerbeheerder vindt iemand alleen op precies wie het is', async () => {
      const a = await legVast();
      const zoek = async (wie: Record<string, unknown>): Promise<string[]> =>
        (
          await rb.vraag<{ aantekeningenZoeken: { id: string }[] }>(
            'query ($w: IdentiteitInvoer!) { aantekeningenZoeken(wie: $w) { id } }',
            { w: { ...WIE, ...wie } },
          )
        ).data.aantekeningenZoeken.map((x) => x.id);
      expect(await zoek({})).toEqual([a.id]);
      expect(await zoek({ achternaam: 'Zand', bigNummer: null })).toEqual([]);
      expect(await zoek({ voornamen: '', bigNummer: null })).toEqual([]);
    });

    it.each([
      'inspecteur@igj.demo',
      'meldpunt@igj.demo',
      'coordinerend-inspecteur@igj.demo',
      'fg@igj.demo',
      'beheerder@igj.demo',
      'hr@zonnehof.demo',
      'bestuurder@zonnehof.demo',
    ])('%s ziet er niets van en kan er niets in', async (email) => {
      const a = await legVast();
      const b = await o.bezoeker(email);
      const l = await b.vraag<Record<string, unknown[]>>(LIJSTEN);
      expect(l.data).toEqual({ aantekeningen: [], aantekeningDaden: [], registervragen: [] });
      const r = await b.vraag<{ aantekening: unknown }>('query ($id: ID!) { aantekening(id: $id) { id } }', {
        id: a.id,
      });
      expect(r.data.aantekening).toBeNull();
      expect((await legVast({}, b)).code).toBe('NIET_GEVONDEN');
      const t = await b.vraag('{ termijnen { edges { node { code } } } }');
      expect(t.tekst).not.toContain('IGJ_AANTEKENING');
    });
  });

  describe('de vraag van een zorgaanbieder', () => {
    it('krijgt vanzelf het antwoord met de datum, en meer niet; het bewijs staat bij de aanbieder', async () => {
      await legVast();
      const { id } = await vraag();
      expect((await vragen())[0]).toMatchObject({ id, uitkomst: null, beantwoordOp: null });
      await w.ronde();
      const [v] = await vragen();
      expect(v).toMatchObject({
        id,
        uitkomst: 'AANTEKENING',
        rapportOp: '2026-06-01',
        wie: WIE,
        steller: { naam: expect.any(String) },
      });
      const { rows } = await o.beheer.query(
        `select inhoud, velden from overdracht.ontvangst where soort = 'IGJ_VERGEWISANTWOORD' order by id desc limit 1`,
      );
      expect(JSON.parse(rows[0].inhoud)).toEqual({
        soort: 'IGJ_VERGEWISANTWOORD',
        versie: 1,
        uitkomst: 'AANTEKENING',
        rapportOp: '2026-06-01',
      });
      expect(rows[0].velden).toEqual(['uitkomst', 'rapportOp']);
      const n = await hr.vraag('{ notificaties { edges { node { tekst pad } } } }');
      expect(n.tekst).toContain('De inspectie heeft uw vraag beantwoord.');
      expect(n.tekst).not.toContain(WIE.achternaam);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['dezelfde naam en dag zonder BIG-nummer', { bigNummer: null }, 'AANTEKENING'],
      ['hetzelfde BIG-nummer en dezelfde dag onder een andere naam', { achternaam: 'Getrouwd' }, 'AANTEKENING'],
      ['andere hoofdletters en accenten', { achternaam: 'ZÁNDVLIET', bigNummer: null }, 'AANTEKENING'],
      ['een halve naam', { voornamen: 'Cornelis', bigNummer: null }, 'GEEN_AANTEKENING'],
      ['een andere dag', { geboortedatum: '1979-03-05' }, 'GEEN_AANTEKENING'],
      ['een ander BIG-nummer bij dezelfde naam en dag', { bigNummer: '19055667702' }, 'GEEN_AANTEKENING'],
    ])('%s: %j geeft %s', async (_titel, wie, verwacht) => {
      await legVast();
      expect(await antwoordOp(wie)).toEqual([verwacht, verwacht === 'AANTEKENING' ? '2026-06-01' : null]);
    });

    it('staat bij de inspectie vast met wie het vroeg en waarom, en niet over wie', async () => {
      await legVast();
      await vraag();
      await w.ronde();
      const l = await rb.vraag<{ registervragen: Record<string, unknown>[] }>(LIJSTEN);
      expect(l.data.registervragen).toEqual([
        {
          organisatie: 'Stichting Zonnehof',
          vrager: expect.any(String),
          functie: 'Begeleider',
          uitkomst: 'AANTEKENING',
        },
      ]);
      expect(l.tekst).not.toContain(WIE.achternaam);
      // The received question hangs on a dossier without a holder.
      const { rows } = await o.beheer.query(
        `select count(t.*)::int as n from overdracht.ontvangst r left join toegang.dossier_toegang t on t.organisatie_id = r.organisatie_id and t.dossier_id = r.dossier_id where r.soort = 'IGJ_VERGEWISVRAAG'`,
      );
      expect(rows).toEqual([{ n: 0 }]);
    });

    it('wordt geweigerd zonder doel, met een halve naam, of over iemand met uw eigen naam', async () => {
      expect((await vraag({}, hr, { vergewisplicht: false, functie: '' })).fouten.map((f) => f.veld)).toEqual([
        'functie',
        'vergewisplicht',
      ]);
      expect((await vraag({ voornamen: 'C' })).code).toBe('IGJ_NAAM_ONVOLLEDIG');
      const { rows } = await o.beheer.query(
        `select p.voornaam, concat_ws(' ', p.tussenvoegsel, p.achternaam) as achternaam from organisatie.persoon p join organisatie.lidmaatschap l on l.organisatie_id = p.organisatie_id and l.persoon_id = p.id where l.id = $1`,
        [o.leden.lid('hr@zonnehof.demo').lidmaatschapId],
      );
      expect((await vraag({ voornamen: rows[0].voornaam, achternaam: rows[0].achternaam })).code).toBe(
        'IGJ_VRAAG_OVER_UZELF',
      );
      expect(await vragen()).toEqual([]);
    });

    it('gaat maar een paar keer per dag: de elfde van iemand wordt geweigerd, en morgen mag het weer', async () => {
      const s = randomUUID();
      for (let i = 0; i < 9; i++)
        expect((await vraag({ achternaam: `Persoon ${i}` })).__typename).toBe('Vergewisvraag');
      const tiende = await vraag({}, hr, {}, s);
      expect(tiende.__typename).toBe('Vergewisvraag');
      expect((await vraag()).code).toBe('IGJ_TE_VEEL_VRAGEN');
      // The same key is the same question, not one more.
      expect((await vraag({}, hr, {}, s)).id).toBe(tiende.id);
      o.klok.zet(new Date(MAANDAG.getTime() + 25 * 3_600_000));
      expect((await vraag({}, await o.bezoeker('hr@zonnehof.demo'))).__typename).toBe('Vergewisvraag');
    });

    it('de inspectie heeft een eigen grens per organisatie: daarna antwoordt zij niet meer, ook niet over wie erin staat', async () => {
      await legVast();
      await vraag();
      await w.ronde();
      // As if the provider had no limit of its own.
      await o.beheer.query(
        `with bron as (select v.ontvangst_id as id from igj.registervraag v),
           kopie as (insert into overdracht.ontvangst select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).* from overdracht.ontvangst r join bron using (id), generate_series(1, 39) returning id)
         insert into igj.registervraag select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'ontvangst_id', k.id))).* from igj.registervraag v, kopie k`,
      );
      expect(await antwoordOp()).toEqual(['NIET_BEANTWOORD', null]);
    });

    it('een andere aanbieder, een andere rol en wie de naam draagt zien er niets van', async () => {
      const { rows } = await o.beheer.query(
        `select p.voornaam, concat_ws(' ', p.tussenvoegsel, p.achternaam) as achternaam from organisatie.persoon p join organisatie.lidmaatschap l on l.organisatie_id = p.organisatie_id and l.persoon_id = p.id where l.id = $1`,
        [o.leden.lid('leidinggevende@zonnehof.demo').lidmaatschapId],
      );
      const naam = { voornamen: rows[0].voornaam, achternaam: rows[0].achternaam, bigNummer: null };
      // The namesake works at HR too, from now on.
      await o.beheer.query(
        `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) select organisatie_id, gen_random_uuid(), lidmaatschap_id, 'HR', van from organisatie.lidmaatschap_rol where lidmaatschap_id = $1 limit 1`,
        [o.leden.lid('leidinggevende@zonnehof.demo').lidmaatschapId],
      );
      await vraag(naam);
      await w.ronde();
      expect(await vragen()).toHaveLength(1);
      for (const email of [
        'leidinggevende@zonnehof.demo',
        'hr@lindeboom.demo',
        'bestuurder@zonnehof.demo',
        'registerbeheerder@igj.demo',
      ])
        expect([email, await vragen(await o.bezoeker(email))]).toEqual([email, []]);
      for (const email of ['bestuurder@zonnehof.demo', 'inspecteur@igj.demo', 'meldpunt@rivierstad.demo'])
        expect((await vraag({}, await o.bezoeker(email))).code).toBe('NIET_GEVONDEN');
    });
  });
});
