import { randomUUID } from 'node:crypto';
import {
  EINDE,
  LAAT,
  NU,
  af,
  beslisser,
  bestuurder,
  doe,
  dossierId,
  lees,
  maakLaat,
  medewerker,
  open,
  start,
  stil,
  verleng,
  vreemde,
  w,
  gebruikLevenWereld,
  neemDossier,
} from './termijn-leven-wereld';

jest.setTimeout(60_000);

gebruikLevenWereld();

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
    neemDossier(d);
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
