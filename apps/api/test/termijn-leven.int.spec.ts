import { randomUUID } from 'node:crypto';
import type { StartTermijn } from '@meldbaken/termijn/contract';
import { TermijnWereld, type Lid } from './termijn-wereld';

jest.setTimeout(60_000);

let w: TermijnWereld;
let af: Lid;
let bestuurder: Lid;
let beslisser: Lid;
let medewerker: Lid;
let vreemde: Lid;
let dossierId: string;

/** Monday 7 September 2026; eight weeks later is Monday 2 November. */
const BEGIN = new Date('2026-09-07T09:00:00Z');
const NU = new Date('2026-09-21T10:00:00Z');
const EINDE = '2026-11-02T23:00:00.000Z';
const LAAT = new Date('2026-11-05T10:00:00Z');

beforeAll(async () => {
  w = await TermijnWereld.maak();
  af = await w.lid('AANDACHTSFUNCTIONARIS');
  bestuurder = await w.lid('BESTUURDER');
  beslisser = await w.lid('BESTUURDER');
  medewerker = await w.lid('MEDEWERKER');
  vreemde = await w.lid('AANDACHTSFUNCTIONARIS');
});
afterAll(() => w.sluit());
beforeEach(async () => {
  w.klok.zet(NU);
  dossierId = await w.dossier([
    [af, 'BEHANDELAAR'],
    [bestuurder, 'OVERZICHT'],
    [beslisser, 'OVERZICHT'],
    [beslisser, 'BESLISSER'],
  ]);
});

interface Uitkomst {
  __typename: string;
  status: string;
  code: string;
  bericht: string;
  veld: string | null;
  watDan: string | null;
  versie: number;
  vervaltOp: string;
  teLaat: boolean;
  teLaatReden: string | null;
  teLaatToelichting: string | null;
  magHandelingen: string[];
  uitleg: { zinnen: string[]; dagen: { datum: string; telt: boolean; reden: string }[] };
  geschiedenis: Record<string, string | null>[];
  huidig: { versie: number; status: string };
}

const VELDEN = `id status versie vervaltOp teLaat teLaatReden teLaatToelichting magHandelingen uitleg { zinnen dagen { datum telt reden } }
  regel { verlengbaar verlengenDoor verlengenMet opschortbaar inkortbaar }
  geschiedenis { soort door op perOp vervaltOpOud naarStatus reden redenCode toegekendDoor kenmerk }`;
const ANTWOORD = `__typename ... on Termijn { ${VELDEN} } ... on TermijnVersieVerouderd { code huidig { versie status } } ... on Geweigerd { code bericht veld watDan }`;
const INVOER: Record<string, string> = {
  termijnVerlengen: 'TermijnVerlengenInvoer',
  termijnInkorten: 'TermijnInkortenInvoer',
  termijnOpschorten: 'TermijnStilstandInvoer',
  termijnHervatten: 'TermijnStilstandInvoer',
  termijnTeLaatToelichten: 'TermijnTeLaatToelichtenInvoer',
};

async function doe(
  lid: Lid,
  naam: string,
  id: string,
  invoer: Record<string, unknown> | string,
  o: { versie?: number; sleutel?: string } = {},
): Promise<Uitkomst> {
  const veld = naam === 'termijnLatenVervallen' ? 'reden' : 'invoer';
  const type = INVOER[naam] ?? 'String';
  const r = await w.vraag<Record<string, Uitkomst>>(
    lid,
    `mutation ($s: ID!, $id: ID!, $v: Int!, $i: ${type}!) { ${naam}(sleutel: $s, id: $id, versie: $v, ${veld}: $i) { ${ANTWOORD} } }`,
    { s: o.sleutel ?? randomUUID(), id, v: o.versie ?? 1, i: invoer },
  );
  const uit = r.data?.[naam];
  if (!uit) throw new Error(JSON.stringify(r.errors));
  return uit;
}

const lees = async (lid: Lid, id: string): Promise<Uitkomst | null> =>
  (await w.vraag<{ termijn: Uitkomst | null }>(lid, `query ($id: ID!) { termijn(id: $id) { ${VELDEN} } }`, { id })).data
    ?.termijn ?? null;

const start = (invoer: Partial<StartTermijn> = {}): Promise<string> =>
  w.start(af, dossierId, { code: 'IGJ_RAPPORTAGE', beginOp: BEGIN, beginSoort: 'GEVRAAGD', ...invoer });
const verleng = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  gevraagdOp: '2026-09-18T12:00:00+02:00',
  totEnMet: '2026-11-30',
  reden: 'Een getuige is ziek.',
  toegekendDoor: 'Inspecteur Jansen',
  kenmerk: 'IGJ-2026-17',
  ...meer,
});
const stil = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  vanaf: '2026-09-21T09:00:00+02:00',
  reden: 'De IGJ wacht op de politie.',
  toegekendDoor: 'de IGJ',
  ...meer,
});
const open = async (id: string): Promise<string[]> =>
  (
    await w.sql<{ soort: string; revisie: number }>(
      'select soort, revisie from termijn.termijn_actie where termijn_id = $1 and gedaan_op is null order by op',
      [id],
    )
  ).map((a) => `${a.soort}:${a.revisie}`);
const gebeurtenissen = async (id: string): Promise<string[]> =>
  (
    await w.sql<{ soort: string }>(`select soort from outbox.bericht where ids->>'termijnId' = $1 order by id`, [id])
  ).map((b) => b.soort);
async function maakLaat(id: string): Promise<void> {
  w.klok.zet(LAAT);
  while (await w.acties.verwerk(w.organisatieId, LAAT));
  expect((await lees(af, id))?.status).toBe('VERLOPEN');
}

describe('verlengen', () => {
  it('zet een latere dag, met wie, waarom en het oude einde, en plant opnieuw', async () => {
    const id = await start();
    const uit = await doe(af, 'termijnVerlengen', id, verleng());
    expect(uit).toMatchObject({
      __typename: 'Termijn',
      status: 'LOOPT',
      versie: 2,
      vervaltOp: '2026-11-30T23:00:00.000Z',
    });
    expect(uit.uitleg.zinnen).toEqual([
      'De laatste dag was eerst maandag 2 november 2026.',
      'Er is meer tijd gegeven door de IGJ.',
      'Dat is uiterlijk maandag 30 november 2026.',
    ]);
    expect(uit.geschiedenis.at(-1)).toEqual({
      soort: 'VERLENGD',
      door: 'Test AANDACHTSFUNCTIONARIS',
      op: NU.toISOString(),
      perOp: '2026-09-18T10:00:00.000Z',
      vervaltOpOud: EINDE,
      naarStatus: 'LOOPT',
      reden: 'Een getuige is ziek.',
      redenCode: null,
      toegekendDoor: 'Inspecteur Jansen',
      kenmerk: 'IGJ-2026-17',
    });
    expect(await open(id)).toEqual([
      'DAGEN_VOORAF:2',
      'WERKDAGEN_VOORAF:2',
      'LAATSTE_DAG:2',
      'UREN_VOORAF:2',
      'VERLOPEN:2',
    ]);
    expect(await gebeurtenissen(id)).toEqual(['TermijnGestart', 'TermijnVerlengd']);
  });

  it('rekent zelf als de regel een lengte noemt, en mag dan niet verder en niet vaker', async () => {
    const id = await start({ code: 'KLACHT', beginSoort: 'ONTVANGEN' });
    const zelf = { ...verleng(), totEnMet: undefined, toegekendDoor: 'Onze klachtenfunctionaris' };
    expect(await doe(af, 'termijnVerlengen', id, { ...zelf, totEnMet: '2026-12-01' })).toMatchObject({
      code: 'TERMIJN_VERLENGING_TE_LANG',
      veld: 'totEnMet',
      watDan: expect.stringContaining('16 november 2026'),
    });
    // Six weeks after 7 September is 19 October; four weeks more is 16 November.
    expect(await doe(af, 'termijnVerlengen', id, zelf)).toMatchObject({
      __typename: 'Termijn',
      vervaltOp: '2026-11-16T23:00:00.000Z',
    });
    expect(await doe(af, 'termijnVerlengen', id, zelf, { versie: 2 })).toMatchObject({
      code: 'TERMIJN_VERLENGING_AL_GEBRUIKT',
    });
  });

  it.each([
    [
      'te laat gevraagd',
      { gevraagdOp: '2026-11-03T00:00:00+01:00' },
      'TERMIJN_VERLENGING_TE_LAAT_GEVRAAGD',
      'gevraagdOp',
    ],
    ['in de toekomst gevraagd', { gevraagdOp: '2026-09-22T00:00:00Z' }, 'TERMIJN_MOMENT_IN_TOEKOMST', 'gevraagdOp'],
    ['voor het begin gevraagd', { gevraagdOp: '2026-09-01T00:00:00Z' }, 'TERMIJN_MOMENT_VOOR_BEGIN', 'gevraagdOp'],
    ['niet later', { totEnMet: '2026-11-02' }, 'TERMIJN_VERLENGING_NIET_LATER', 'totEnMet'],
    ['zonder dag', { totEnMet: null }, 'TERMIJN_LAATSTE_DAG_NODIG', 'totEnMet'],
    ['een dag die te ver weg is', { totEnMet: '2101-01-01' }, 'TERMIJN_DATUM_BESTAAT_NIET', 'totEnMet'],
    ['zonder reden', { reden: ' ' }, 'TERMIJN_REDEN_NODIG', 'reden'],
    ['een te lange reden', { reden: 'x'.repeat(2001) }, 'TERMIJN_REDEN_TE_LANG', 'reden'],
    ['zonder wie', { toegekendDoor: '' }, 'TERMIJN_WIE_NODIG', 'toegekendDoor'],
    ['een te lang kenmerk', { kenmerk: 'x'.repeat(101) }, 'TERMIJN_TEKST_TE_LANG', 'kenmerk'],
  ])('weigert %s, met het veld, en verandert niets', async (_wat, meer, code, veld) => {
    const id = await start();
    expect(await doe(af, 'termijnVerlengen', id, verleng(meer))).toMatchObject({ __typename: 'Geweigerd', code, veld });
    expect(await lees(af, id)).toMatchObject({ versie: 1, vervaltOp: EINDE });
  });

  it('maakt een late termijn weer lopend als op tijd om tijd is gevraagd, en niet als het nieuwe einde ook voorbij is', async () => {
    const id = await start();
    await maakLaat(id);
    await doe(af, 'termijnTeLaatToelichten', id, { code: 'TE_DRUK', toelichting: 'Veel zieken.' }, { versie: 2 });
    const laat = await doe(af, 'termijnVerlengen', id, verleng({ totEnMet: '2026-11-04' }), { versie: 3 });
    expect(laat).toMatchObject({ status: 'VERLOPEN', teLaat: true, teLaatReden: 'TE_DRUK' });
    expect(await open(id)).toEqual(['DAGELIJKS_TE_LAAT:2']);
    const weer = await doe(af, 'termijnVerlengen', id, verleng(), { versie: 4 });
    expect(weer).toMatchObject({ status: 'LOOPT', teLaat: false, teLaatReden: null });
  });

  it('kan niet waar de regel het niet toelaat', async () => {
    const id = await start({ code: 'IGJ_MELDING', beginOp: NU, beginSoort: 'VASTGESTELD' });
    expect(await doe(af, 'termijnVerlengen', id, verleng())).toMatchObject({ code: 'TERMIJN_NIET_VERLENGBAAR' });
    expect((await lees(af, id))?.magHandelingen).toEqual([]);
  });
});

describe('inkorten', () => {
  const kort = (totEnMet: string): Record<string, string> => ({
    totEnMet,
    reden: 'De gemeente wil het eerder.',
    toegekendDoor: 'de gemeente',
  });
  const wmo = (): Promise<string> => start({ code: 'WMO_MELDING', beginOp: NU, beginSoort: 'GEBEURD' });

  it('zet een eerdere dag, en plant opnieuw', async () => {
    const id = await wmo();
    const uit = await doe(af, 'termijnInkorten', id, kort('2026-09-22'));
    expect(uit).toMatchObject({ vervaltOp: '2026-09-22T22:00:00.000Z', status: 'LOOPT' });
    expect(uit.geschiedenis.at(-1)).toMatchObject({ soort: 'INGEKORT', vervaltOpOud: '2026-09-24T22:00:00.000Z' });
    expect((await open(id)).every((a) => a.endsWith(':2'))).toBe(true);
    expect(await gebeurtenissen(id)).toEqual(['TermijnGestart', 'TermijnIngekort']);
  });

  it.each([
    ['een latere dag', '2026-09-25', 'TERMIJN_INKORTING_NIET_EERDER'],
    ['een dag die voorbij is', '2026-09-20', 'TERMIJN_INKORTING_AL_VOORBIJ'],
  ])('weigert %s', async (_wat, dag, code) => {
    expect(await doe(af, 'termijnInkorten', await wmo(), kort(dag))).toMatchObject({ code, veld: 'totEnMet' });
  });
});

describe('stilzetten en weer laten lopen', () => {
  it('telt de dagen erbij vanaf het genoemde moment, met wie en waarom', async () => {
    const id = await start();
    const dicht = await doe(af, 'termijnOpschorten', id, stil());
    expect(dicht).toMatchObject({ status: 'OPGESCHORT', versie: 2 });
    expect(dicht.magHandelingen).toEqual(['verlengen', 'hervatten', 'laten-vervallen']);
    expect(await open(id)).toEqual([]);
    w.klok.zet(new Date('2026-10-05T10:00:00Z'));
    const weer = stil({ vanaf: '2026-10-01T12:00:00+02:00', reden: 'De politie is klaar.' });
    const uit = await doe(af, 'termijnHervatten', id, weer, { versie: 2 });
    // 22 up to and including 30 September stood still: nine days after 2 November.
    expect(uit).toMatchObject({ status: 'LOOPT', vervaltOp: '2026-11-11T23:00:00.000Z' });
    expect(uit.geschiedenis.slice(-2)).toMatchObject([
      { soort: 'OPGESCHORT', perOp: '2026-09-21T07:00:00.000Z', toegekendDoor: 'de IGJ' },
      { soort: 'HERVAT', perOp: '2026-10-01T10:00:00.000Z', vervaltOpOud: EINDE, reden: 'De politie is klaar.' },
    ]);
    expect((await open(id)).every((a) => a.endsWith(':3'))).toBe(true);
  });

  it('telt de stille dagen ook op bij een einde dat met de hand is verzet', async () => {
    const id = await start();
    await doe(af, 'termijnVerlengen', id, verleng());
    await doe(af, 'termijnOpschorten', id, stil(), { versie: 2 });
    w.klok.zet(new Date('2026-10-05T10:00:00Z'));
    const uit = await doe(af, 'termijnHervatten', id, stil({ vanaf: '2026-10-01T12:00:00+02:00' }), { versie: 3 });
    expect(uit.vervaltOp).toBe('2026-12-09T23:00:00.000Z');
  });

  it.each([
    ['een moment dat nog komt', '2026-09-22T10:00:00Z', 'TERMIJN_MOMENT_IN_TOEKOMST'],
    ['een moment voor het begin', '2026-09-01T10:00:00Z', 'TERMIJN_MOMENT_VOOR_BEGIN'],
  ])('weigert %s', async (_wat, vanaf, code) => {
    expect(await doe(af, 'termijnOpschorten', await start(), stil({ vanaf }))).toMatchObject({ code, veld: 'vanaf' });
  });

  it('kan niet weer lopen voor hij stilstond, en niet stilstaan voor hij weer liep', async () => {
    const id = await start();
    await doe(af, 'termijnOpschorten', id, stil());
    const vroeg = await doe(af, 'termijnHervatten', id, stil({ vanaf: '2026-09-20T10:00:00Z' }), { versie: 2 });
    expect(vroeg).toMatchObject({ code: 'TERMIJN_SCHORSING_ONGELDIG', veld: 'vanaf' });
    await doe(af, 'termijnHervatten', id, stil({ vanaf: '2026-09-21T08:00:00Z' }), { versie: 2 });
    const weer = await doe(af, 'termijnOpschorten', id, stil({ vanaf: '2026-09-21T07:30:00Z' }), { versie: 3 });
    expect(weer).toMatchObject({ code: 'TERMIJN_MOMENT_VOOR_BEGIN', veld: 'vanaf' });
  });

  it('gaat niet als hij niet stilstaat, of al voorbij is', async () => {
    const id = await start();
    expect(await doe(af, 'termijnHervatten', id, stil())).toMatchObject({ code: 'TERMIJN_OVERGANG_KAN_NIET' });
    w.klok.zet(LAAT);
    expect(await doe(af, 'termijnOpschorten', id, stil())).toMatchObject({ code: 'TERMIJN_AL_VOORBIJ' });
  });
});

describe('laten vervallen', () => {
  it('houdt de termijn in de lijst, met reden en oud einde, en er volgt niets meer', async () => {
    const id = await start();
    const uit = await doe(af, 'termijnLatenVervallen', id, 'De IGJ vraagt geen rapport.');
    expect(uit).toMatchObject({ status: 'VERVALLEN', magHandelingen: [] });
    expect(uit.geschiedenis.at(-1)).toMatchObject({ soort: 'VERVALLEN', vervaltOpOud: EINDE });
    expect(await open(id)).toEqual([]);
    expect(await doe(af, 'termijnVerlengen', id, verleng(), { versie: 2 })).toMatchObject({
      code: 'TERMIJN_OVERGANG_KAN_NIET',
    });
  });

  it('kan niet zonder reden, en niet van een termijn die de zaak volgt', async () => {
    expect(await doe(af, 'termijnLatenVervallen', await start(), ' ')).toMatchObject({ code: 'TERMIJN_REDEN_NODIG' });
    const id = await start({ code: 'IGJ_MELDING', beginOp: NU, beginSoort: 'VASTGESTELD' });
    expect(await doe(af, 'termijnLatenVervallen', id, 'Toch niet.')).toMatchObject({
      code: 'TERMIJN_VOLGT_DOSSIER',
      watDan: expect.stringContaining('vaststelling'),
    });
  });
});

describe('uitleggen waarom het te laat was', () => {
  const uitleg = { code: 'ZIEKTE_OF_AFWEZIG', toelichting: 'De onderzoeker was ziek.' };

  it('houdt de termijn te laat en open, en bewaart elke eerdere uitleg', async () => {
    const id = await start();
    expect(await doe(af, 'termijnTeLaatToelichten', id, uitleg)).toMatchObject({ code: 'TERMIJN_NIET_TE_LAAT' });
    await maakLaat(id);
    const eerst = await doe(af, 'termijnTeLaatToelichten', id, uitleg, { versie: 2 });
    expect(eerst).toMatchObject({
      status: 'VERLOPEN',
      teLaat: true,
      teLaatReden: 'ZIEKTE_OF_AFWEZIG',
      vervaltOp: EINDE,
    });
    const anders = { code: 'ANDERS', toelichting: 'Bij nader inzien anders.' };
    const daarna = await doe(af, 'termijnTeLaatToelichten', id, anders, { versie: 3 });
    expect(daarna).toMatchObject({ teLaat: true, teLaatReden: 'ANDERS' });
    expect(daarna.geschiedenis.slice(-2)).toMatchObject([
      { soort: 'TE_LAAT_TOEGELICHT', redenCode: 'ZIEKTE_OF_AFWEZIG', reden: 'De onderzoeker was ziek.' },
      { soort: 'TE_LAAT_TOEGELICHT', redenCode: 'ANDERS', reden: 'Bij nader inzien anders.' },
    ]);
    expect(await open(id)).toEqual(['DAGELIJKS_TE_LAAT:1']);
  });

  it('kan ook van wat te laat is gedaan, en vraagt woorden', async () => {
    const id = await start();
    w.klok.zet(LAAT);
    await w.als(af, (tx) =>
      w.poort.haal(tx, af.inzage, { onderwerpId: dossierId, code: 'IGJ_RAPPORTAGE', op: LAAT }, LAAT),
    );
    const leeg = await doe(af, 'termijnTeLaatToelichten', id, { ...uitleg, toelichting: '' }, { versie: 2 });
    expect(leeg).toMatchObject({ code: 'TERMIJN_REDEN_NODIG', veld: 'toelichting' });
    expect(await doe(af, 'termijnTeLaatToelichten', id, uitleg, { versie: 2 })).toMatchObject({
      status: 'GEHAALD',
      teLaat: true,
      teLaatReden: 'ZIEKTE_OF_AFWEZIG',
    });
  });
});

describe('wie wat mag', () => {
  it('ziet aan de termijn zelf wat nu kan', async () => {
    const id = await start();
    expect((await lees(af, id))?.magHandelingen).toEqual(['verlengen', 'inkorten', 'opschorten', 'laten-vervallen']);
    expect((await lees(beslisser, id))?.magHandelingen).toEqual(['laten-vervallen']);
    expect((await lees(bestuurder, id))?.magHandelingen).toEqual([]);
    await maakLaat(id);
    expect((await lees(bestuurder, id))?.magHandelingen).toEqual(['te-laat-toelichten']);
  });

  it('wie alleen meekijkt legt alleen uit, en ziet daarbij alleen de eigen woorden', async () => {
    const id = await start();
    await doe(af, 'termijnVerlengen', id, verleng({ totEnMet: '2026-11-03' }));
    for (const naam of ['termijnVerlengen', 'termijnOpschorten', 'termijnLatenVervallen'])
      expect(
        await doe(
          bestuurder,
          naam,
          id,
          naam === 'termijnLatenVervallen' ? 'x' : naam === 'termijnVerlengen' ? verleng() : stil(),
        ),
      ).toMatchObject({ code: 'NIET_GEVONDEN' });
    await maakLaat(id);
    const mijn = { code: 'TE_DRUK', toelichting: 'Mijn eigen woorden.' };
    const uit = await doe(bestuurder, 'termijnTeLaatToelichten', id, mijn, { versie: 3 });
    expect(uit).toMatchObject({ teLaatReden: 'TE_DRUK', teLaatToelichting: null });
    expect(uit.geschiedenis.at(-1)).toMatchObject({ reden: 'Mijn eigen woorden.', door: 'Test BESTUURDER' });
    expect(JSON.stringify(uit)).not.toContain('Jansen');
    expect(JSON.stringify(uit)).not.toContain('getuige');
  });

  it('wie de termijn heeft maar de zaak niet behandelt, mag hem wijzigen', async () => {
    const eigenaar = await w.lid('HR');
    const d = await w.dossier([
      [af, 'BEHANDELAAR'],
      [eigenaar, 'HR_MAATREGELEN'],
    ]);
    dossierId = d;
    const van = async (eigenaarId: string): Promise<string> => start({ eigenaarId, aanleidingId: randomUUID() });
    expect(await doe(eigenaar, 'termijnVerlengen', await van(eigenaar.id), verleng())).toMatchObject({
      status: 'LOOPT',
    });
    expect(await doe(eigenaar, 'termijnVerlengen', await van(af.id), verleng())).toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('een vreemde, een medewerker en een uitgeslotene vinden niets, ook niet wie eigenaar was', async () => {
    const id = await start();
    for (const lid of [vreemde, medewerker])
      expect(await doe(lid, 'termijnVerlengen', id, verleng())).toMatchObject({ code: 'NIET_GEVONDEN' });
    await w.sluitUit(af, dossierId, af, NU);
    expect(await doe(af, 'termijnVerlengen', id, verleng())).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await lees(af, id)).toBeNull();
    await w.sluitUit(beslisser, dossierId, beslisser, NU);
    expect(await doe(beslisser, 'termijnLatenVervallen', id, 'Weg ermee.')).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('een andere organisatie vindt niets', async () => {
    const id = await start();
    const elders = { ...af, inzage: { ...af.inzage, organisatieId: randomUUID() } };
    expect((await lees(elders, id)) ?? null).toBeNull();
  });

  it('laat een auditregel na met de handeling en het dossier, ook bij weigering', async () => {
    const id = await start();
    await doe(af, 'termijnVerlengen', id, verleng());
    await doe(af, 'termijnVerlengen', id, verleng({ totEnMet: '2026-12-15', reden: '' }), { versie: 2 });
    expect(
      await w.sql(
        `select handeling, uitkomst, code, dossier_id from audit.regel where onderwerp_id = $1 order by volgorde`,
        [id],
      ),
    ).toEqual([
      { handeling: 'termijn.verlengen', uitkomst: 'GELUKT', code: null, dossier_id: dossierId },
      { handeling: 'termijn.verlengen', uitkomst: 'GEWEIGERD', code: 'TERMIJN_REDEN_NODIG', dossier_id: dossierId },
    ]);
  });
});

describe('twee tegelijk', () => {
  it('dezelfde sleutel doet het een keer en geeft hetzelfde antwoord', async () => {
    const id = await start();
    const sleutel = randomUUID();
    const beide = await Promise.all([1, 2].map(() => doe(af, 'termijnVerlengen', id, verleng(), { sleutel })));
    expect(new Set(beide.map((u) => JSON.stringify(u))).size).toBe(1);
    expect(beide[0]?.geschiedenis.filter((g) => g['soort'] === 'VERLENGD')).toHaveLength(1);
  });

  it('wie een oude versie zag, krijgt de nieuwste', async () => {
    const id = await start();
    await doe(af, 'termijnOpschorten', id, stil());
    expect(await doe(beslisser, 'termijnLatenVervallen', id, 'Niet meer nodig.')).toMatchObject({
      __typename: 'TermijnVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 2, status: 'OPGESCHORT' },
    });
  });

  it('niemand kan een termijn of een regel van de geschiedenis wissen', async () => {
    const id = await start();
    for (const tabel of ['termijn', 'termijn_wijziging'])
      await expect(w.als(af, (tx) => tx.wijzig(`delete from termijn.${tabel}`))).rejects.toThrow(/permission denied/);
    await expect(w.als(af, (tx) => tx.wijzig(`update termijn.termijn_wijziging set reden = 'x'`))).rejects.toThrow(
      /permission denied/,
    );
    expect(await lees(af, id)).not.toBeNull();
  });
});
