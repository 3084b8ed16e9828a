import { randomUUID } from 'node:crypto';
import { dienIn, stelVast } from './vragen';
import {
  af,
  beheerder,
  bestuurder,
  bewaar,
  genomen,
  haal,
  haalWeg,
  lindeboom,
  medewerker,
  o,
  rij,
  voegToe,
  zet,
  gebruikCatalogusWereld,
} from './termijn-catalogus-wereld';

jest.setTimeout(120_000);

gebruikCatalogusWereld();

describe('eerdere herinneringen bij een vaste termijn', () => {
  const acties = async (id: string): Promise<string[]> =>
    (
      await o.beheer.query(
        `select soort || ' ' || array_to_string(aan, ',') as a from termijn.termijn_actie where termijn_id = $1 order by op, soort`,
        [id],
      )
    ).rows.map((r) => r.a);

  it('komen bij termijnen die daarna beginnen, en nooit bij wat al liep', async () => {
    const vast = { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:15:00+01:00', toelichting: 'Zo is het.' };
    const start = async (): Promise<string> => {
      const m = await genomen();
      const na = await stelVast(af, m.id, m.versie, vast);
      return na.termijnen.find((t) => t.code === 'IGJ_MELDING')?.id ?? '';
    };
    const eerst = await start();
    const voor = await acties(eerst);
    const sleutel = randomUUID();
    const met = await voegToe(beheerder, 'igj_melding', {}, sleutel);
    expect(met.extraHerinneringen.map((h) => h.tekst)).toEqual(['2 werkdagen van tevoren: de bestuurder']);
    expect((await voegToe(beheerder, 'IGJ_MELDING', {}, sleutel)).extraHerinneringen).toHaveLength(1);
    expect(await acties(eerst)).toEqual(voor);
    const daarna = await acties(await start());
    expect(daarna).toEqual(expect.arrayContaining(voor));
    expect(daarna).toContain('WERKDAGEN_VOORAF BESTUURDER');
    const weg = await haalWeg(beheerder, met.extraHerinneringen[0]?.id ?? '');
    expect(weg.extraHerinneringen).toEqual([]);
    expect(weg.herinneringen).toEqual(met.herinneringen);
    expect(await haalWeg(beheerder, met.extraHerinneringen[0]?.id ?? '')).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each([
    ['IETS', {}, 'code'],
    ['EIGEN_GESPREK', {}, 'code'],
    ['VOG_START', {}, 'code'],
    ['KLACHT', { aantal: 0 }, 'aantal'],
    ['KLACHT', { aantal: 4_000 }, 'aantal'],
    ['KLACHT', { aan: [] }, 'aan'],
  ])('weigert %s met %j en noemt %s', async (code, herinnering, veld) => {
    expect(await voegToe(beheerder, code, herinnering)).toMatchObject({ __typename: 'Geweigerd', veld });
  });
});

describe('een eigen termijn op een melding', () => {
  let code: string;
  beforeAll(async () => {
    code = (await bewaar(beheerder, { naam: 'Familie spreken', lengte: 5 })).code;
  });

  it('zet hem een keer per sleutel, met een regel in de tijdlijn en in het logboek', async () => {
    const m = await genomen();
    const sleutel = randomUUID();
    const na = await zet(af, m, code, undefined, sleutel);
    expect(na.termijnen.filter((t) => t.code === code)).toHaveLength(1);
    expect(na.tijdlijn[0]).toMatchObject({
      soort: 'TERMIJN_GEZET',
      tekst: 'Zette een eigen termijn: Familie spreken.',
    });
    expect((await zet(af, m, code, undefined, sleutel)).versie).toBe(na.versie);
    expect(await zet(af, m, code)).toMatchObject({ __typename: 'VersieVerouderd' });
    expect(await zet(af, na, code)).toMatchObject({ code: 'TERMIJN_LOOPT_AL' });
    const { rows } = await o.beheer.query(
      `select uitkomst from audit.regel where dossier_id = $1 and handeling = 'melding.termijn-zetten' order by volgorde`,
      [m.id],
    );
    expect(rows.map((r) => r.uitkomst)).toEqual(['GELUKT', 'GELUKT', 'GEWEIGERD', 'GEWEIGERD']);
  });

  it('haalt hem op het moment van de handeling, niet van het invoeren', async () => {
    const m = await zet(af, await genomen(), code, '2026-11-16T09:00:00+01:00');
    const t = m.termijnen.find((x) => x.code === code);
    expect(await haal(af, m, t?.id ?? '', '2026-11-23T12:00:00+01:00')).toMatchObject({
      code: 'TERMIJN_MOMENT_IN_TOEKOMST',
      veld: 'op',
    });
    expect(await haal(af, m, t?.id ?? '', '2026-11-16T08:59:00+01:00')).toMatchObject({
      code: 'TERMIJN_MOMENT_VOOR_BEGIN',
      veld: 'op',
    });
    // It ended on Saturday 21 November; the talk was on Friday, and is entered on Monday.
    const op = '2026-11-20T15:00:00+01:00';
    const na = await haal(af, m, t?.id ?? '', op);
    expect(na.tijdlijn[0]).toMatchObject({ soort: 'TERMIJN_GEHAALD' });
    expect(await rij(t?.id ?? '')).toMatchObject({ status: 'GEHAALD', te_laat: false, beeindigd_op: new Date(op) });
    expect((await haal(af, m, t?.id ?? '', op)).versie).toBe(na.versie);
    expect(await haal(af, na, t?.id ?? '', '2026-11-20T16:00:00+01:00')).toMatchObject({ code: 'TERMIJN_AL_KLAAR' });
  });

  it('laat een wettelijke termijn niet met de hand beginnen of halen', async () => {
    let m = await genomen();
    expect(await zet(af, m, 'IGJ_MELDING')).toMatchObject({ code: 'TERMIJN_CODE_ONBEKEND', veld: 'code' });
    m = await stelVast(af, m.id, m.versie, {
      soort: 'CALAMITEIT',
      vastgesteldOp: '2026-11-23T10:15:00+01:00',
      toelichting: 'Zo is het.',
    });
    const igj = m.termijnen[0]?.id ?? '';
    expect(await haal(af, m, igj, '2026-11-23T10:30:00+01:00')).toMatchObject({ code: 'TERMIJN_NIET_MET_DE_HAND' });
  });

  it('weigert een begin in de toekomst of van voor de regel, en een melding die dicht is', async () => {
    const m = await genomen();
    expect(await zet(af, m, code, '2026-11-24T09:00:00+01:00')).toMatchObject({ veld: 'beginOp' });
    expect(await zet(af, m, code, '2025-12-31T09:00:00+01:00')).toMatchObject({ code: 'TERMIJN_NOG_NIET_GELDIG' });
    const nieuw = await dienIn(medewerker, o);
    expect(await zet(af, { id: nieuw.id, versie: 1 }, code)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('is er niet voor wie het dossier niet behandelt, en hoort bij geen andere melding', async () => {
    const m = await zet(af, await genomen(), code);
    const t = m.termijnen.find((x) => x.code === code)?.id ?? '';
    for (const b of [bestuurder, medewerker, lindeboom])
      expect(await zet(b, m, code)).toMatchObject({ __typename: 'Geweigerd', code: 'NIET_GEVONDEN' });
    const ander = await genomen();
    expect(await haal(af, ander, t, '2026-11-23T10:00:00+01:00')).toMatchObject({ code: 'TERMIJN_NIET_GEVONDEN' });
  });

  it('wordt ook te laat als iemand hem laat invoert', async () => {
    const m = await zet(af, await genomen(), code, '2026-11-02T09:00:00+01:00');
    const t = m.termijnen.find((x) => x.code === code);
    const { rows } = await o.beheer.query(
      'select distinct soort from termijn.termijn_actie where termijn_id = $1 and gedaan_op is null',
      [t?.id],
    );
    expect(rows.map((r) => r.soort)).toEqual(expect.arrayContaining(['VERLOPEN']));
  });
});
