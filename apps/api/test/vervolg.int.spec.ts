import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { alleDelen, besluit, bevestig, haalOpvolging, legVast, leesVervolg, vulIn, type Invoer } from './vervolg';
import { dienIn, haalErbij, neem, sluit, stelVast, zetStap, type MeldingAntwoord } from './vragen';

const VANDAAG = '2026-11-23';
const STOPPEN: Invoer = {
  soort: 'STOPPEN',
  code: 'GEDRAG',
  van: VANDAAG,
  teksten: [
    { code: 'hoe', tekst: 'De medewerker is naar huis gestuurd.' },
    { code: 'wie', tekst: 'De teamleider' },
  ],
};

describe('Stap 5 en 6', () => {
  let o: Omgeving;
  let melder: Bezoeker;
  let af: Bezoeker;
  let bestuurder: Bezoeker;
  let beslisserId: string;
  beforeAll(async () => {
    o = await startOmgeving();
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    beslisserId = o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId;
  });
  afterAll(() => o?.stop());

  const genomen = async (meer: Record<string, unknown> = {}): Promise<MeldingAntwoord> =>
    neem(af, (await dienIn(melder, o, meer)).id);
  const metBeslisser = async (): Promise<MeldingAntwoord> => {
    const m = await genomen();
    return haalErbij(af, m.id, m.versie, beslisserId);
  };
  const vast = (soort: string): Record<string, unknown> => ({
    soort,
    vastgesteldOp: '2026-11-23T10:15:00+01:00',
    bekendGewordenOp: soort === 'GEWELD' ? '2026-11-23T10:00:00+01:00' : undefined,
    toelichting: 'Besproken.',
  });

  it('bewaart elke versie; dezelfde sleutel geeft hetzelfde antwoord; een oude versie krijgt de nieuwe inhoud', async () => {
    const m = await genomen();
    const sleutel = randomUUID();
    const eerste = await legVast(af, m.id, STOPPEN, sleutel);
    expect(eerste).toMatchObject({ __typename: 'VervolgDeel', versie: 1, eerdere: [] });
    expect(await legVast(af, m.id, STOPPEN, sleutel)).toEqual(eerste);
    const anders = {
      ...STOPPEN,
      id: eerste.id,
      versie: 1,
      teksten: [
        { code: 'hoe', tekst: 'Anders.' },
        { code: 'wie', tekst: 'Ik' },
      ],
    };
    const tweede = await legVast(af, m.id, anders);
    expect(tweede).toMatchObject({
      versie: 2,
      eerdere: [{ versie: 1, teksten: expect.arrayContaining([{ code: 'wie', tekst: 'De teamleider' }]) }],
    });
    for (const invoer of [anders, STOPPEN])
      expect(await legVast(af, m.id, invoer)).toMatchObject({
        __typename: 'VervolgVersieVerouderd',
        huidig: { versie: 2, teksten: expect.arrayContaining([{ code: 'hoe', tekst: 'Anders.' }]) },
      });
    expect((await leesVervolg(af, m.id))?.delen).toHaveLength(1);
  });

  it('weigert met alle velden tegelijk, en verandert niets', async () => {
    const m = await genomen();
    const uit = await legVast(af, m.id, { soort: 'STOPPEN', code: 'GEDRAG' });
    expect(uit).toMatchObject({ __typename: 'Geweigerd' });
    expect(uit.fouten.map((f) => f.veld)).toEqual(['van', 'teksten.hoe', 'teksten.wie']);
    expect((await leesVervolg(af, m.id))?.delen).toEqual([]);
  });

  it('laat alleen de beslisser die erbij staat een besluit bevestigen, nooit de behandelaar', async () => {
    const zonder = await genomen();
    expect(await legVast(af, zonder.id, besluit('POLITIE', beslisserId, VANDAAG))).toMatchObject({
      code: 'VERVOLG_BESLISSER_ONBEKEND',
    });
    const m = await metBeslisser();
    const ik = o.leden.lid('aandachtsfunctionaris@zonnehof.demo').lidmaatschapId;
    expect(await legVast(af, m.id, besluit('POLITIE', ik, VANDAAG))).toMatchObject({
      code: 'VERVOLG_BESLISSER_ONBEKEND',
    });
    const b = await legVast(af, m.id, besluit('POLITIE', beslisserId, VANDAAG));
    expect(b).toMatchObject({ __typename: 'VervolgDeel', bevestigdDoor: null });
    expect(await bevestig(af, m.id, b)).toMatchObject({ code: 'NIET_GEVONDEN' });
    for (const wie of [
      'bestuurder2@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
      'leidinggevende@zonnehof.demo',
    ])
      expect([wie, (await bevestig(await o.bezoeker(wie), m.id, b)).code]).toEqual([wie, 'NIET_GEVONDEN']);
    expect(await bevestig(bestuurder, m.id, { id: b.id, versie: 7 })).toMatchObject({
      __typename: 'VervolgVersieVerouderd',
    });
    const klaar = await bevestig(bestuurder, m.id, b);
    expect(klaar).toMatchObject({ versie: 2, bevestigdDoor: { id: beslisserId }, teksten: [{ code: 'reden' }] });
    expect(await bevestig(bestuurder, m.id, klaar)).toMatchObject({ versie: 2 });
    // Changed after that: confirmed anew.
    const weer = await legVast(af, m.id, { ...besluit('POLITIE', beslisserId, VANDAAG, 'JA'), id: b.id, versie: 2 });
    expect(weer).toMatchObject({ versie: 3, bevestigdDoor: null });
  });

  it('zegt nee tegen een besluit dat niet past bij de vaststelling', async () => {
    let m = await metBeslisser();
    expect(await legVast(af, m.id, besluit('IGJ_GEWELD', beslisserId, VANDAAG, 'JA'))).toMatchObject({
      code: 'VERVOLG_VASTSTELLING_NODIG',
    });
    m = await stelVast(af, m.id, m.versie, vast('GEWELD'));
    expect(await legVast(af, m.id, besluit('IGJ_GEWELD', beslisserId, VANDAAG))).toMatchObject({
      code: 'VERVOLG_MELDPLICHT',
    });
    expect((await leesVervolg(af, m.id))?.beschermd).toBe(false);
  });

  it('beschermt de gegevens van de melding tegen een sanctie (art. 9 lid 6 Wkkgz)', async () => {
    const m = await metBeslisser();
    const sanctie: Invoer = {
      soort: 'MAATREGEL',
      code: 'WAARSCHUWING',
      stand: 'UITGEVOERD',
      wieId: beslisserId,
      van: VANDAAG,
      kenmerken: ['GEHOORD'],
      teksten: [{ code: 'wat', tekst: 'Een schriftelijke waarschuwing.' }],
    };
    expect((await leesVervolg(af, m.id))?.beschermd).toBe(true);
    const nee = await legVast(af, m.id, sanctie);
    expect(nee).toMatchObject({ code: 'VERVOLG_BESCHERMD', watDan: expect.stringContaining('calamiteit of geweld') });
    await stelVast(af, m.id, m.versie, vast('GEWELD'));
    expect(await legVast(af, m.id, sanctie)).toMatchObject({ __typename: 'VervolgDeel' });
  });

  it('laat alleen de behandelaars lezen of de melder last heeft van het melden', async () => {
    const m = await metBeslisser();
    const teksten = ['wat', 'actie'].map((code) => ({ code, tekst: 'De melder krijgt andere diensten.' }));
    await legVast(af, m.id, { soort: 'BENADELING', code: 'MELDER', stand: 'JA', van: VANDAAG, teksten });
    await legVast(af, m.id, STOPPEN);
    expect((await leesVervolg(af, m.id))?.delen.map((d) => d.soort)).toEqual(['BENADELING', 'STOPPEN']);
    expect((await leesVervolg(bestuurder, m.id))?.delen.map((d) => d.soort)).toEqual(['STOPPEN']);
  });

  it('noemt nooit een naam in wat wordt verteld', async () => {
    const m = await genomen();
    const vertel = (wat: string): Invoer => ({
      soort: 'COMMUNICATIE',
      code: 'TEAM',
      stand: 'GEPLAND',
      van: '2026-12-01',
      teksten: [
        { code: 'wie', tekst: 'De teamleider' },
        { code: 'wat', tekst: wat },
      ],
    });
    expect(await legVast(af, m.id, vertel('Mevrouw Proef is gevallen.'))).toMatchObject({
      code: 'VERVOLG_NAAM_GENOEMD',
    });
    expect(await legVast(af, m.id, vertel('Een cliënt is gevallen.'))).toMatchObject({ __typename: 'VervolgDeel' });
  });

  it('zet voor nazorg en evaluatie een termijn, die vervalt, verschuift of wordt gehaald, ook na het sluiten', async () => {
    let m = await metBeslisser();
    const nazorg = {
      soort: 'NAZORG',
      code: 'CLIENT_FAMILIE',
      stand: 'NODIG',
      van: VANDAAG,
      teksten: [
        { code: 'wat', tekst: 'Bellen.' },
        { code: 'wie', tekst: 'Ik' },
      ],
    };
    expect(await legVast(af, m.id, { ...nazorg, tot: VANDAAG })).toMatchObject({ code: 'VERVOLG_DAG_VOORBIJ' });
    const n = await legVast(af, m.id, { ...nazorg, tot: '2026-12-07' });
    const open = async (): Promise<Record<string, unknown>[]> =>
      (
        await o.beheer.query(
          `select code, status, vervalt_op as op from termijn.termijn where onderwerp_id = $1 order by gemaakt_op, id`,
          [m.id],
        )
      ).rows;
    expect(await open()).toEqual([{ code: 'NAZORG', status: 'LOOPT', op: new Date('2026-12-07T23:00:00Z') }]);
    const later = await legVast(af, m.id, { ...nazorg, tot: '2026-12-14', id: n.id, versie: 1 });
    expect((await open()).map((t) => t['status'])).toEqual(['VERVALLEN', 'LOOPT']);
    await vulIn(
      af,
      bestuurder,
      m.id,
      alleDelen(beslisserId, VANDAAG).filter((d) => d['code'] !== 'CLIENT_FAMILIE' || d['soort'] !== 'NAZORG'),
    );
    m = await stelVast(af, m.id, m.versie, vast('GEEN'));
    for (const stap of [1, 2, 3, 4]) m = await zetStap(af, m.id, m.versie, stap, 'NIET_VAN_TOEPASSING', 'Niet nodig.');
    for (const stap of [5, 6]) m = await zetStap(af, m.id, m.versie, stap, 'AFGEROND');
    expect(m.nogVoorSluiten).toEqual([]);
    m = await sluit(af, m.id, m.versie);
    expect(m).toMatchObject({ status: 'GESLOTEN', magHandelingen: expect.arrayContaining(['opvolging-halen']) });
    expect(await legVast(af, m.id, STOPPEN)).toMatchObject({ code: 'MELDING_NIET_IN_BEHANDELING' });
    expect(await haalOpvolging(af, m.id, later.id, ' ')).toMatchObject({ code: 'MELDING_REDEN_ONTBREEKT' });
    expect(await haalOpvolging(af, m.id, later.id, 'Het gaat beter.')).toMatchObject({ __typename: 'VervolgDeel' });
    expect((await open()).map((t) => t['status'])).toEqual(['VERVALLEN', 'GEHAALD']);
    expect(await haalOpvolging(af, m.id, later.id, 'Nog eens.')).toMatchObject({ code: 'VERVOLG_GEEN_AFSPRAAK' });
  });

  it('sluit pas als alles er is (G5), en zegt tot dan wat er mist', async () => {
    let m = await metBeslisser();
    m = await stelVast(af, m.id, m.versie, vast('GEEN'));
    for (const stap of [5, 6])
      expect(await zetStap(af, m.id, m.versie, stap, 'AFGEROND')).toMatchObject({ code: 'MELDING_STAP_NIET_KLAAR' });
    for (const stap of [1, 2, 3, 4, 5, 6])
      m = await zetStap(af, m.id, m.versie, stap, 'NIET_VAN_TOEPASSING', 'Niet nodig.');
    expect(m.nogVoorSluiten.map((w) => w.split(':')[0])).toEqual([
      'het besluit over',
      'nazorg voor',
      'terugkoppeling aan',
      'de evaluatie',
    ]);
    const delen = alleDelen(beslisserId, VANDAAG);
    for (const d of delen.filter((x) => x['soort'] !== 'BESLUIT'))
      expect(await legVast(af, m.id, d)).toMatchObject({ __typename: 'VervolgDeel' });
    for (const d of delen.filter((x) => x['soort'] === 'BESLUIT')) await legVast(af, m.id, d);
    const wacht = await sluit(af, m.id, m.versie);
    expect(wacht).toMatchObject({ code: 'MELDING_SLUITEN_KAN_NIET' });
    expect(wacht.bericht).toContain('de bevestiging van 6 besluiten door de beslisser');
    for (const d of (await leesVervolg(bestuurder, m.id))?.delen.filter((x) => x.soort === 'BESLUIT') ?? [])
      await bevestig(bestuurder, m.id, d);
    expect((await sluit(af, m.id, m.versie)).status).toBe('GESLOTEN');
  });

  it('is er niet voor wie de melding niet mag zien: een ander, een andere organisatie, de melder, de beschuldigde', async () => {
    const m = await genomen({ pleger: { persoonId: o.leden.lid('leidinggevende@zonnehof.demo').persoonId } });
    const s = await legVast(af, m.id, STOPPEN);
    expect(s.__typename).toBe('VervolgDeel');
    for (const wie of [
      'leidinggevende@zonnehof.demo',
      'medewerker@zonnehof.demo',
      'bestuurder@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
      'beheerder@zonnehof.demo',
    ]) {
      const b = await o.bezoeker(wie);
      expect([wie, await leesVervolg(b, m.id)]).toEqual([wie, null]);
      expect([wie, (await legVast(b, m.id, { ...STOPPEN, id: s.id, versie: 1 })).code]).toEqual([wie, 'NIET_GEVONDEN']);
      expect([wie, (await haalOpvolging(b, m.id, s.id, 'x')).code]).toEqual([wie, 'NIET_GEVONDEN']);
    }
    // A receiver who does not handle it reads, and writes nothing.
    const ontvanger = await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo');
    expect((await leesVervolg(ontvanger, m.id))?.delen).toHaveLength(1);
    expect((await legVast(ontvanger, m.id, { ...STOPPEN, id: s.id, versie: 1 })).code).toBe('NIET_GEVONDEN');
    // A part of one report is no part of another.
    const ander = await genomen();
    expect((await legVast(af, ander.id, { ...STOPPEN, id: s.id, versie: 1 })).code).toBe('NIET_GEVONDEN');
  });
});
