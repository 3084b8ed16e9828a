import {
  EINDE,
  LAAT,
  NU,
  af,
  doe,
  gebeurtenissen,
  lees,
  maakLaat,
  open,
  start,
  stil,
  verleng,
  w,
  gebruikLevenWereld,
} from './termijn-leven-wereld';

jest.setTimeout(60_000);

gebruikLevenWereld();

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
