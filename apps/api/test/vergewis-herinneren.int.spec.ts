import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(180_000);

interface Gestuurd {
  __typename: string;
  mails: number;
  personen: string[];
  overgeslagen: { id: string; reden: string }[];
  code: string;
  veld: string | null;
}

const STUUR = `mutation ($s: ID!, $d: [ID!]!, $a: [VergewisHerinneringAan!]!) { uit: vergewisHerinneringenSturen(sleutel: $s, dienstverbandIds: $d, aan: $a) {
  __typename ... on VergewisHerinneringenGestuurd { mails personen overgeslagen { id reden } } ... on Geweigerd { code bericht veld } } }`;
const VOORBEELD = `query ($d: [ID!]!) { uit: vergewisHerinneringVoorbeeld(dienstverbandIds: $d) { id naam persoonReden adres eisen leidinggevendeReden leidinggevenden } }`;
const LIJST = `query ($d: ID!) { uit: vergewisHerinneringen(dienstverbandId: $d) { aan naar eisen aanleiding status door } }`;
const INSTELLING = `query { uit: vergewisHerinnerinstelling { aan naDagen voorBeginDagen leidinggevende versie } }`;
const ZET = `mutation ($v: Int!, $i: VergewisHerinnerinstellingInvoer!) { uit: vergewisHerinnerinstellingZetten(versie: $v, invoer: $i) {
  __typename ... on VergewisHerinnerinstelling { versie aan } ... on VergewisHerinnerinstellingVerouderd { huidig { versie } } ... on Geweigerd { code veld fouten { veld code } } } }`;

describe('Herinneringen aan controles', () => {
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
      'truncate vergewis.dienstverband cascade; truncate vergewis.herinnering_instelling; truncate demo.post',
    );
  });
  const rijen = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>[]> =>
    (await o.beheer.query(sql, waarden)).rows;
  const post = async (): Promise<{ aan: string; onderwerp: string; tekst: string }[]> => {
    await w.ronde();
    return (
      await o.beheer.query<{ aan: string; onderwerp: string; tekst: string }>(
        `select aan, onderwerp, tekst from demo.post where onderwerp in ('Wij wachten nog op iets van u', 'Iemand in uw team mist nog iets') order by aan`,
      )
    ).rows;
  };
  const stuur = async (
    ids: string[],
    aan: string[] = ['PERSOON'],
    s: string = randomUUID(),
    b = hr,
  ): Promise<Gestuurd> => {
    const r = await b.vraag<{ uit: Gestuurd }>(STUUR, { s, d: ids, a: aan });
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  };
  /** Somebody of whom the VOG was asked so many days ago. */
  const gevraagd = async (meer: Record<string, unknown> = {}, op = '2026-11-16') => {
    const d = await p.voegToe({ email: 'anna@voorbeeld.nl', ...meer });
    await p.legVast(d.id, 'VOG_WKKGZ', 'AANGEVRAAGD', { op });
    return d;
  };
  const zetAan = (meer: Record<string, unknown> = {}, versie = 0) =>
    hr.vraag<{ uit: { __typename: string; versie: number; fouten: { veld: string }[]; huidig: { versie: number } } }>(
      ZET,
      { v: versie, i: { aan: true, naDagen: 7, voorBeginDagen: 14, leidinggevende: true, ...meer } },
    );

  it('met de hand: eerst wie wat krijgt, dan een mail zonder wat er gevraagd is, en een regel in het dossier', async () => {
    const d = await gevraagd();
    const voor = await hr.vraag<{ uit: Record<string, unknown>[] }>(VOORBEELD, { d: [d.id] });
    expect(voor.data.uit).toEqual([
      expect.objectContaining({ id: d.id, persoonReden: null, adres: 'anna@voorbeeld.nl', eisen: ['VOG_WKKGZ'] }),
    ]);
    expect(await post()).toEqual([]);
    const s = randomUUID();
    expect(await stuur([d.id], ['PERSOON'], s)).toMatchObject({ mails: 1, personen: [d.id], overgeslagen: [] });
    // The same key, the same answer, and no second mail.
    expect(await stuur([d.id], ['PERSOON'], s)).toMatchObject({ mails: 1, personen: [d.id] });
    const [mail, ...meer] = await post();
    expect([mail?.aan, meer]).toEqual(['anna@voorbeeld.nl', []]);
    expect(mail?.tekst).toContain('Zonnehof');
    expect(`${mail?.onderwerp} ${mail?.tekst}`).not.toMatch(/VOG|Laan|Begeleider|00\d{4}/);
    expect((await hr.vraag<{ uit: unknown[] }>(LIJST, { d: d.id })).data.uit).toEqual([
      {
        aan: 'PERSOON',
        naar: 'anna@voorbeeld.nl',
        eisen: ['VOG_WKKGZ'],
        aanleiding: 'MET_DE_HAND',
        status: 'VERSTUURD',
        door: expect.any(String),
      },
    ]);
    const dossier = await p.lees(d.id);
    expect(dossier?.feiten.filter((f) => f.soort === 'HERINNERD').map((f) => f.eis)).toEqual(['VOG_WKKGZ']);
    // What was written is gone once it went.
    expect(await rijen('select 1 as n from vergewis.mail where inhoud is not null')).toEqual([]);
  });

  it('op één dag gaat er maar één, wie ook drukt', async () => {
    const d = await gevraagd();
    const [een, twee] = await Promise.all([stuur([d.id]), stuur([d.id])]);
    expect([een.mails, twee.mails].sort()).toEqual([0, 1]);
    const over = [een, twee].find((u) => u.mails === 0);
    expect(over?.overgeslagen).toEqual([{ id: d.id, reden: 'Hierover ging vandaag al een herinnering uit.' }]);
    expect(await post()).toHaveLength(1);
  });

  it('de leidinggevende van het team hoort alleen dat er iemand is, en waar die staat', async () => {
    const d = await gevraagd();
    const team = await hr.vraag<{ uit: { leidinggevenden: string[]; leidinggevendeReden: string | null }[] }>(
      VOORBEELD,
      { d: [d.id] },
    );
    expect(team.data.uit[0]?.leidinggevendeReden).toBeNull();
    const n = team.data.uit[0]?.leidinggevenden.length ?? 0;
    expect(n).toBeGreaterThan(0);
    expect(await stuur([d.id], ['LEIDINGGEVENDE'])).toMatchObject({ mails: n });
    const mails = await post();
    expect(mails).toHaveLength(n);
    for (const m of mails) {
      expect(m.tekst).toContain('/mijn-team');
      expect(`${m.onderwerp} ${m.tekst}`).not.toMatch(/VOG|Anna|Laan/);
    }
  });

  it('wie niets krijgt, staat er met de reden bij; te veel of niemand kiezen kan niet', async () => {
    const zonder = await gevraagd({ email: null });
    const niets = await p.voegToe({ email: 'bea@voorbeeld.nl' });
    const uit = await stuur([zonder.id, niets.id]);
    expect(uit.mails).toBe(0);
    expect(new Map(uit.overgeslagen.map((x) => [x.id, x.reden]))).toEqual(
      new Map([
        [zonder.id, 'Er is geen e-mailadres van deze persoon.'],
        [niets.id, 'Er is niets gevraagd waar deze persoon nog iets voor moet doen.'],
      ]),
    );
    expect(await stuur([])).toMatchObject({ code: 'VERGEWIS_AANTAL', veld: 'dienstverbandIds' });
    expect(await stuur(Array.from({ length: 501 }, () => randomUUID()))).toMatchObject({ code: 'VERGEWIS_AANTAL' });
    expect(await stuur([niets.id], [])).toMatchObject({ code: 'VERGEWIS_LEEG', veld: 'aan' });
    expect(await stuur([randomUUID()])).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('een sollicitant met een link die nog werkt, leest dat die er is; is hij voorbij, dan niet', async () => {
    const met = await gevraagd({
      soort: 'SOLLICITANT',
      personeelsnummer: null,
      beginOp: null,
      email: 'a@voorbeeld.nl',
    });
    const oud = await gevraagd({
      soort: 'SOLLICITANT',
      personeelsnummer: null,
      beginOp: null,
      email: 'b@voorbeeld.nl',
    });
    for (const [id, tot] of [
      [met.id, '2026-12-01'],
      [oud.id, '2026-11-22'],
    ] as const)
      await o.beheer.query(
        `insert into vergewis.sollicitant_link (organisatie_id, id, dienstverband_id, kenmerk, delen, gegevens, tot, token_hash, code_hash, gemaakt_op, gemaakt_door, sleutel)
         select d.organisatie_id, gen_random_uuid(), d.id, 'L-' || upper(substr(md5(d.id::text), 1, 12)), array['STUKKEN'], '\\x00', $2, sha256('a'), sha256('b'), '2026-11-10', d.gemaakt_door, gen_random_uuid()
         from vergewis.dienstverband d where d.id = $1`,
        [id, tot],
      );
    await stuur([met.id, oud.id]);
    expect((await post()).map((m) => [m.aan, m.tekst.includes('Open die link')])).toEqual([
      ['a@voorbeeld.nl', true],
      ['b@voorbeeld.nl', false],
    ]);
  });

  it('een andere rol en een andere organisatie sturen en zien niets', async () => {
    const d = await gevraagd();
    for (const wie of ['bestuurder@zonnehof.demo', 'leidinggevende@zonnehof.demo', 'medewerker@zonnehof.demo']) {
      const b = await o.bezoeker(wie);
      const r = await b.vraag<{ uit: Gestuurd | null }>(STUUR, { s: randomUUID(), d: [d.id], a: ['PERSOON'] });
      expect([wie, r.data?.uit?.mails ?? 0]).toEqual([wie, 0]);
    }
    expect(await post()).toEqual([]);
  });

  describe('vanzelf', () => {
    it('gaat er niets uit, tot HR dat kiest; dan na zeven dagen zonder antwoord, en niet nog eens dezelfde dag', async () => {
      const d = await gevraagd();
      expect(await post()).toEqual([]);
      expect((await hr.vraag<{ uit: unknown }>(INSTELLING)).data.uit).toMatchObject({ aan: false, versie: 0 });
      expect((await zetAan({ leidinggevende: false })).data.uit).toMatchObject({ versie: 1 });
      expect(await post()).toHaveLength(1);
      await o.beheer.query('update vergewis.herinnering_instelling set laatst_op = null');
      expect(await post()).toHaveLength(1);
      o.klok.zet(new Date('2026-11-29T10:00:00+01:00'));
      expect(await post()).toHaveLength(1);
      o.klok.zet(new Date('2026-11-30T10:00:00+01:00'));
      expect(await post()).toHaveLength(2);
      const later = await o.bezoeker('hr@zonnehof.demo');
      const lijst = await later.vraag<{ uit: { aanleiding: string; door: string | null }[] }>(LIJST, { d: d.id });
      expect(lijst.data.uit.map((h) => [h.aanleiding, h.door])).toEqual([
        ['GEEN_ANTWOORD', null],
        ['GEEN_ANTWOORD', null],
      ]);
    });

    it('voor de eerste werkdag hoort ook de leidinggevende het, één keer', async () => {
      await gevraagd({ beginOp: '2026-12-07' }, '2026-11-20');
      await zetAan();
      const mails = await post();
      expect(mails.filter((m) => m.aan === 'anna@voorbeeld.nl')).toHaveLength(1);
      expect(mails.some((m) => m.tekst.includes('/mijn-team'))).toBe(true);
      o.klok.zet(new Date('2026-11-24T10:00:00+01:00'));
      expect(await post()).toHaveLength(mails.length);
    });

    it('de regel met een dag die niet kan, en een die intussen veranderde, worden geweigerd', async () => {
      const fout = await zetAan({ naDagen: 0 });
      expect(fout.data.uit.fouten.map((f) => f.veld)).toEqual(['naDagen']);
      await zetAan();
      const oud = await zetAan({ naDagen: 3 });
      expect(oud.data.uit).toMatchObject({ __typename: 'VergewisHerinnerinstellingVerouderd', huidig: { versie: 1 } });
      expect((await zetAan({ naDagen: 3 }, 1)).data.uit).toMatchObject({ versie: 2 });
      const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
      const nee = await bestuurder.vraag<{ uit: unknown }>(ZET, {
        v: 2,
        i: { aan: false, naDagen: 3, voorBeginDagen: 3, leidinggevende: false },
      });
      expect(nee.data?.uit ?? null).not.toMatchObject({ __typename: 'VergewisHerinnerinstelling' });
      expect((await hr.vraag<{ uit: unknown }>(INSTELLING)).data.uit).toMatchObject({ aan: true, versie: 2 });
    });
  });

  it('met het dossier gaan ook de herinneringen en de mails weg', async () => {
    const d = await gevraagd({ soort: 'SOLLICITANT', personeelsnummer: null, beginOp: null });
    await stuur([d.id]);
    const nu = await p.lees(d.id);
    await p.beeindig(nu ?? d, { eindeOp: '2026-11-20', reden: 'AFGEWEZEN' });
    o.klok.zet(new Date('2026-12-20T09:00:00+01:00'));
    await w.ronde();
    for (const tabel of ['dienstverband', 'herinnering', 'mail'])
      expect([tabel, await rijen(`select 1 as n from vergewis.${tabel}`)]).toEqual([tabel, []]);
  });
});
