import { randomUUID } from 'node:crypto';
import { Klachten } from './klacht-vragen';
import { Wereld } from './muren/wereld';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const BUITEN = [
  'medewerker@zonnehof.demo',
  'leidinggevende@zonnehof.demo',
  'hr@zonnehof.demo',
  'beheerder@zonnehof.demo',
  'fg@zonnehof.demo',
  'aandachtsfunctionaris@lindeboom.demo',
  'bestuurder@lindeboom.demo',
];
const dag = (d: string): Date => new Date(`${d}T11:00:00+01:00`);

describe('Een klacht', () => {
  let w: Wereld;
  let k: Klachten;
  beforeAll(async () => {
    w = await Wereld.start();
    k = new Klachten(w);
  });
  afterEach(() => w.naar(dag('2026-11-23')));
  afterAll(() => w?.stop());

  /** Received on 20 November and in the hands of AF2. */
  async function inBehandeling(meer: Record<string, unknown> = {}): Promise<{ id: string; nummer: string }> {
    const { id, nummer } = await k.voerIn(AF, meer);
    const uit = await k.toewijzen(AF, id, AF2);
    expect(uit).toMatchObject({ __typename: 'Klacht', stand: 'IN_BEHANDELING' });
    return { id, nummer };
  }

  it('gaat van ontvangst tot afsluiten, en de termijn telt vanaf de dag van ontvangst', async () => {
    const sleutel = randomUUID();
    const nieuw = await k.voerIn(AF, {}, sleutel);
    expect(nieuw).toMatchObject({ __typename: 'KlachtIngevoerd', zichtbaar: true });
    expect(await k.voerIn(AF, {}, sleutel)).toMatchObject({ id: nieuw.id, nummer: nieuw.nummer });
    expect(nieuw.nummer).toMatch(/^K-2026-/);
    let c = await k.lees(AF, nieuw.nummer);
    expect(c).toMatchObject({
      stand: 'ONTVANGEN',
      klacht: 'Mijn moeder moest een uur wachten op hulp. Niemand kwam.',
      klager: { soort: 'VERTEGENWOORDIGER', naam: 'Mevrouw Geheimnaam', telefoon: '06 12 34 56 78' },
      // 20 November and six weeks is New Year's Day: the ATW moves it to Monday the 4th.
      termijn: { code: 'KLACHT', status: 'LOOPT', vervaltOp: '2027-01-04T23:00:00.000Z', eigenaar: { id: w.lid(AF) } },
    });
    expect(await k.lijst(TEAM)).toContain(nieuw.nummer);
    c = await k.toewijzen(AF, nieuw.id, AF2);
    expect(c).toMatchObject({
      stand: 'IN_BEHANDELING',
      behandelaar: { id: w.lid(AF2) },
      termijn: { eigenaar: { id: w.lid(AF2) } },
    });
    expect((await k.oordelen(AF2, nieuw.id)).code).toBe('KLACHT_NIET_GEHOORD');
    expect((await k.versturen(AF2, nieuw.id, { op: '2026-11-23' })).code).toBe('KLACHT_GEEN_OORDEEL');
    expect((await k.horen(AF2, nieuw.id)).__typename).toBe('Klacht');
    expect((await k.oordelen(AF2, nieuw.id, { besluiten: [] })).fouten).toMatchObject([{ veld: 'besluiten' }]);
    c = await k.oordelen(AF2, nieuw.id);
    expect(c).toMatchObject({
      stand: 'OORDEEL',
      oordeel: { uitkomst: 'GEGROND', versie: 1 },
      termijn: { status: 'LOOPT' },
    });
    expect((await k.doe(AF2, 'klachtAfsluiten', nieuw.id)).code).toBe('KLACHT_NIET_VERSTUURD');
    c = await k.versturen(AF2, nieuw.id, { op: '2026-11-23' });
    expect(c).toMatchObject({
      verstuurd: { op: '2026-11-23', hoe: 'BRIEF', teLaat: null },
      termijn: { status: 'GEHAALD', teLaat: false },
    });
    expect((await k.oordelen(AF2, nieuw.id)).code).toBe('KLACHT_AL_VERSTUURD');
    c = await k.doe(AF2, 'klachtAfsluiten', nieuw.id);
    expect(c).toMatchObject({ stand: 'AFGESLOTEN' });
    expect((await k.horen(AF2, nieuw.id)).code).toBe('KLACHT_IS_AFGESLOTEN');
    expect((await k.doe(AF, 'klachtHeropenen', nieuw.id, { reden: ['String!', ' '] })).code).toBe(
      'MELDING_REDEN_ONTBREEKT',
    );
    c = await k.doe(AF, 'klachtHeropenen', nieuw.id, { reden: ['String!', 'Er is een getuige.'] });
    expect(c).toMatchObject({
      stand: 'IN_BEHANDELING',
      oordeel: null,
      verstuurd: null,
      termijn: { status: 'GEHAALD' },
    });
    expect(c.gebeurtenissen.map((g) => g.soort)).toEqual([
      'HEROPEND',
      'AFGESLOTEN',
      'VERSTUURD',
      'OORDEEL',
      'GEHOORD',
      'TOEGEWEZEN',
      'INGEVOERD',
    ]);
    expect(c.gebeurtenissen[0]?.toelichting).toBe('Er is een getuige.');
  });

  it('krijgt 1 keer 4 weken meer tijd, als de klager dat voor het einde hoorde; te laat gaat met uitleg', async () => {
    const { id, nummer } = await inBehandeling();
    expect((await k.verlengen(AF2, id, '2026-11-24')).fouten).toMatchObject([{ veld: 'verteldOp' }]);
    const langer = await k.verlengen(AF2, id, '2026-11-23');
    expect(langer).toMatchObject({ termijn: { status: 'LOOPT', vervaltOp: '2027-02-01T23:00:00.000Z' } });
    expect(langer.gebeurtenissen[0]).toMatchObject({ soort: 'VERLENGD', toelichting: 'We spreken nog twee mensen.' });
    expect((await k.verlengen(AF2, id, '2026-11-23')).code).toBe('TERMIJN_VERLENGING_AL_GEBRUIKT');
    await k.horen(AF2, id);
    await k.oordelen(AF2, id);
    await w.naar(dag('2027-02-03'));
    // Done in time and noted later is in time; sent late asks why.
    expect((await k.versturen(AF2, id, { op: '2027-02-03' })).fouten).toMatchObject([{ veld: 'teLaatReden' }]);
    const uitleg = { teLaatReden: 'ZIEKTE_OF_AFWEZIG', teLaatToelichting: 'De behandelaar was ziek.' };
    expect((await k.versturen(AF2, id, { op: '2027-02-03', teLaatReden: 'TE_DRUK' })).fouten).toMatchObject([
      { veld: 'teLaatToelichting' },
    ]);
    const laat = await k.versturen(AF2, id, { op: '2027-02-03', ...uitleg });
    expect(laat).toMatchObject({
      termijn: { status: 'GEHAALD', teLaat: true },
      verstuurd: { teLaat: 'De behandelaar was ziek.' },
    });
    // The words stay with the complaint; the term has the kind of reason.
    expect(
      await w.sql('select te_laat_reden, te_laat_toelichting from termijn.termijn where onderwerp_id = $1', [id]),
    ).toEqual([{ te_laat_reden: 'ZIEKTE_OF_AFWEZIG', te_laat_toelichting: 'De reden staat bij de klacht.' }]);
    expect(await k.lees(AF, nummer)).toMatchObject({ verstuurd: { op: '2027-02-03' } });
  });

  it('wordt niet verlengd als de klager het pas na het einde hoorde, en op tijd verstuurd is op tijd', async () => {
    const { id } = await inBehandeling();
    await k.horen(AF2, id, {
      gehoord: false,
      op: null,
      wie: null,
      verslag: null,
      reden: 'De klager wil geen gesprek.',
    });
    await k.oordelen(AF2, id, { uitkomst: 'ONGEGROND', besluiten: [] });
    await w.naar(dag('2027-01-06'));
    expect(await k.verlengen(AF2, id, '2027-01-06')).toMatchObject({
      code: 'TERMIJN_VERLENGING_TE_LAAT_GEVRAAGD',
      veld: 'verteldOp',
    });
    expect(await k.versturen(AF2, id, { op: '2026-12-28' })).toMatchObject({
      termijn: { status: 'GEHAALD', teLaat: false },
    });
  });

  it('die is ingetrokken, laat de termijn vervallen zonder uitleg over te laat', async () => {
    const { id } = await inBehandeling();
    expect(
      await k.oordelen(AF2, id, { uitkomst: 'INGETROKKEN', redenen: 'De klager is tevreden.', besluiten: [] }),
    ).toMatchObject({
      stand: 'OORDEEL',
    });
    expect(await k.versturen(AF2, id, { op: '2026-11-23' })).toMatchObject({ termijn: { status: 'VERVALLEN' } });
  });

  it('die na intrekken wordt heropend, krijgt opnieuw 6 weken, vanaf die dag; na een oordeel op tijd niet', async () => {
    const trekIn = async (id: string): Promise<void> => {
      await k.oordelen(AF2, id, { uitkomst: 'INGETROKKEN', redenen: 'De klager is tevreden.', besluiten: [] });
      await k.versturen(AF2, id, { op: '2026-11-23' });
    };
    const heropen = (id: string) => k.doe(AF, 'klachtHeropenen', id, { reden: ['String!', 'De klager wil toch.'] });
    const weg = await inBehandeling();
    await trekIn(weg.id);
    await k.doe(AF2, 'klachtAfsluiten', weg.id);
    await w.naar(dag('2026-12-01'));
    const terug = await heropen(weg.id);
    expect(terug).toMatchObject({
      stand: 'IN_BEHANDELING',
      termijn: { status: 'LOOPT', vervaltOp: '2027-01-12T23:00:00.000Z', eigenaar: { id: w.lid(AF2) } },
    });
    expect(await k.termijnen(AF2)).toContainEqual({ onderwerpNummer: weg.nummer, magOpenen: true });
    await k.horen(AF2, weg.id);
    await k.oordelen(AF2, weg.id);
    expect(await k.versturen(AF2, weg.id, { op: '2026-12-01' })).toMatchObject({
      termijn: { status: 'GEHAALD', teLaat: false },
    });
    // The duty of the law was met by that judgement: what is withdrawn after it asks no new one.
    await heropen(weg.id);
    await trekIn(weg.id);
    expect(await heropen(weg.id)).toMatchObject({ stand: 'IN_BEHANDELING', termijn: { status: 'GEHAALD' } });
  });

  it('die na intrekken wordt heropend als de behandelaar weg is, komt met de termijn bij een ontvanger', async () => {
    const { id } = await inBehandeling();
    await k.oordelen(AF2, id, { uitkomst: 'INGETROKKEN', redenen: 'De klager is tevreden.', besluiten: [] });
    await k.versturen(AF2, id, { op: '2026-11-23' });
    await k.noemen(AF, id, { persoonId: w.persoon(AF2) });
    const terug = await k.doe(AF, 'klachtHeropenen', id, { reden: ['String!', 'De klager wil toch.'] });
    expect(terug).toMatchObject({ behandelaar: null, termijn: { status: 'LOOPT', eigenaar: { id: w.lid(AF) } } });
    expect((await k.termijnen(AF2)).map((t) => t.onderwerpNummer)).not.toContain(terug.nummer);
  });

  it('zegt alles wat er mist, en wat niet bestaat', async () => {
    const leeg = await k.voerIn(AF, { klacht: ' ', klager: { soort: 'CLIENT', naam: '' }, ontvangenOp: '2026-11-24' });
    expect(leeg.fouten.map((f) => f.veld)).toEqual(['ontvangenOp', 'klager.naam', 'klager.adres', 'klacht']);
    expect((await k.voerIn(AF, { ontvangenOp: '2019-11-20' })).fouten).toMatchObject([{ veld: 'ontvangenOp' }]);
    expect((await k.voerIn(AF, { eenheidId: randomUUID() })).code).toBe('KLACHT_EENHEID_ONBEKEND');
    expect((await k.voerIn(AF, { genoemden: [{ persoonId: randomUUID() }] })).code).toBe('KLACHT_PERSOON_ONBEKEND');
    expect((await k.voerIn(AF, { meldingNummer: 'M-2026-XXXXX' })).code).toBe('KLACHT_MELDING_ONBEKEND');
    const { id } = await inBehandeling();
    const oud = await k.doe(AF2, 'klachtAfsluiten', id, {}, 1);
    expect(oud).toMatchObject({ __typename: 'KlachtVerouderd', code: 'VERSIE_VEROUDERD', huidig: { versie: 2 } });
  });

  it('bestaat niet voor wie er niets mee te maken heeft, en een ander dan de behandelaar oordeelt niet', async () => {
    const { id, nummer } = await inBehandeling();
    for (const wie of BUITEN) {
      expect([wie, await k.lees(wie, nummer), await k.lijst(wie), await k.termijnen(wie)]).toEqual([wie, null, [], []]);
      expect((await k.toewijzen(wie, id, AF)).code).toBe('NIET_GEVONDEN');
      expect((await k.horen(wie, id)).code).toBe('NIET_GEVONDEN');
      if (!wie.startsWith('aandachtsfunctionaris')) expect((await k.voerIn(wie)).code).toBe('NIET_GEVONDEN');
    }
    // A receiver who was not appointed reads, and does nothing to it.
    for (const naam of ['klachtHoren', 'klachtOordelen', 'klachtVersturen'] as const) {
      const uit =
        naam === 'klachtHoren'
          ? k.horen(TEAM, id)
          : naam === 'klachtOordelen'
            ? k.oordelen(TEAM, id)
            : k.versturen(TEAM, id, { op: '2026-11-23' });
      expect((await uit).code).toBe('NIET_GEVONDEN');
    }
  });

  it('volgt de bestuurder zonder inhoud, tot die erbij is gevraagd om mee te beslissen', async () => {
    const { id, nummer } = await inBehandeling();
    expect(await k.lees(BESTUURDER, nummer)).toBeNull();
    expect(await k.lijst(BESTUURDER)).not.toContain(nummer);
    expect(await k.termijnen(BESTUURDER)).toContainEqual({ onderwerpNummer: nummer, magOpenen: false });
    const vraag = (reden: string, wie = BESTUURDER) =>
      k.doe(AF2, 'klachtBeslisserToevoegen', id, { lidmaatschapId: ['ID!', w.lid(wie)], reden: ['String!', reden] });
    expect((await vraag(' ')).code).toBe('MELDING_REDEN_ONTBREEKT');
    expect((await vraag('Beslist', TEAM)).code).toBe('KLACHT_KANDIDAAT_ROL');
    expect(await vraag('Het gaat over beleid.')).toMatchObject({ beslisser: { id: w.lid(BESTUURDER) } });
    expect(await k.lees(BESTUURDER, nummer)).toMatchObject({ nummer, magHandelingen: ['oordelen'] });
    expect((await k.horen(BESTUURDER, id)).code).toBe('NIET_GEVONDEN');
    await k.horen(AF2, id);
    expect(await k.oordelen(BESTUURDER, id)).toMatchObject({ stand: 'OORDEEL' });
  });

  it('staat verzegeld in de database', async () => {
    const { id } = await inBehandeling({ genoemden: [{ naam: 'Piet Onbekend' }] });
    const rijen = await w.sql(
      `select row_to_json(k)::text || coalesce((select string_agg(encode(d.inhoud, 'escape'), '') from melding.klacht_deel d where d.klacht_id = k.id), '')
         || coalesce((select string_agg(encode(g.naam, 'escape'), '') from melding.klacht_genoemde g where g.klacht_id = k.id), '') as alles
       from melding.klacht k where k.id = $1`,
      [id],
    );
    const alles = JSON.stringify(rijen);
    for (const woord of ['Geheimnaam', 'wachten', '12 34 56', 'Onbekend']) expect(alles).not.toContain(woord);
    expect(alles).toContain(id);
  });
});
