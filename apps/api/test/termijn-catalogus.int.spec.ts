import { randomUUID } from 'node:crypto';
import { TERMIJN_CODES } from '@meldbaken/termijn/contract';
import { DEFINITIES } from '@meldbaken/termijn/model';
import {
  type Definitie,
  INVOER,
  UITKOMST,
  VELDEN,
  af,
  beheerder,
  bestuurder,
  bewaar,
  catalogus,
  genomen,
  haalWeg,
  lindeboom,
  medewerker,
  o,
  rij,
  trekIn,
  voegToe,
  zet,
  gebruikCatalogusWereld,
} from './termijn-catalogus-wereld';

jest.setTimeout(120_000);

gebruikCatalogusWereld();

describe('de catalogus', () => {
  it('laat iedereen elke ingebouwde termijn zien, met de versies van eerder', async () => {
    for (const b of [medewerker, beheerder, await o.bezoeker('inspecteur@igj.demo')]) {
      const alle = await catalogus(b);
      expect(alle.filter((d) => !d.eigen).map((d) => d.code)).toEqual([...TERMIJN_CODES]);
      const verzoek = alle.find((d) => d.code === 'AVG_VERZOEK');
      expect(verzoek).toMatchObject({ versie: 2, duur: '1 maand', geldigTot: null });
      expect(verzoek?.eerdereVersies).toEqual([{ versie: 1, duur: '4 weken', geldigTot: '2018-05-25' }]);
    }
    expect(DEFINITIES.length).toBeGreaterThan(TERMIJN_CODES.length);
  });

  it('kent de rol van elke eigenaar bij naam', async () => {
    const namen = (await catalogus(medewerker)).map((d) => d.eigenaar);
    // A code that no organisation knows would show as itself.
    expect(namen.filter((n) => /^[A-Z_]+$/.test(n) && n !== 'HR')).toEqual([]);
  });

  it('vraagt om aanmelden', async () => {
    const r = await (await o.bezoeker()).vraag('{ termijnDefinities { code } }');
    expect(r.errors?.[0]?.extensions.code).toBeDefined();
  });
});

describe('eigen termijnen van een organisatie', () => {
  it('maakt er een, met dezelfde sleutel maar een keer, en een tweede van dezelfde naam apart', async () => {
    const sleutel = randomUUID();
    const een = await bewaar(beheerder, {}, { sleutel });
    expect(een).toMatchObject({ __typename: 'TermijnDefinitie', code: 'EIGEN_GESPREK_MET_DE_FAMILIE', versie: 1 });
    expect(een.herinneringen).toContain('3 dagen van tevoren: de eigenaar');
    expect(await bewaar(beheerder, { naam: 'Iets anders' }, { sleutel })).toMatchObject({ code: een.code, versie: 1 });
    expect((await bewaar(bestuurder, {})).code).toBe('EIGEN_GESPREK_MET_DE_FAMILIE_2');
  });

  it('houdt bij een wijziging elke versie, en lopende termijnen hun eigen', async () => {
    const { code } = await bewaar(beheerder, { naam: 'Nabellen' });
    let m = await genomen();
    m = await zet(af, m, code);
    const oud = m.termijnen.find((t) => t.code === code);
    expect(oud).toMatchObject({ naam: 'Nabellen', vervaltOp: '2026-11-30T23:00:00.000Z', soort: 'EIGEN' });
    const nieuw = await bewaar(beheerder, { naam: 'Nabellen en noteren', lengte: 2 }, { code, versie: 1 });
    expect(nieuw).toMatchObject({ versie: 2, naam: 'Nabellen en noteren', duur: '2 dagen' });
    expect(nieuw.eerdereVersies).toEqual([{ versie: 1, duur: '10 dagen', geldigTot: '2026-01-01' }]);
    expect(await rij(oud?.id ?? '')).toMatchObject({ definitie_versie: 1, naam: 'Nabellen', lengte: 10 });
    const ander = await zet(af, await genomen(), code);
    expect(ander.termijnen.find((t) => t.code === code)).toMatchObject({ vervaltOp: '2026-11-22T23:00:00.000Z' });
    const bewaard = await o.beheer.query(
      'select versie, lengte from termijn.eigen_definitie where code = $1 order by 1',
      [code],
    );
    expect(bewaard.rows).toEqual([
      { versie: 1, lengte: 10 },
      { versie: 2, lengte: 2 },
    ]);
  });

  it('zegt dat een ander intussen wijzigde, met wat er nu staat', async () => {
    const { code } = await bewaar(beheerder, { naam: 'Botsing' });
    await bewaar(bestuurder, { naam: 'Botsing twee' }, { code, versie: 1 });
    expect(await bewaar(beheerder, { naam: 'Botsing drie' }, { code, versie: 1 })).toMatchObject({
      __typename: 'EigenTermijnVerouderd',
      huidig: { versie: 2, naam: 'Botsing twee' },
    });
    expect(await trekIn(beheerder, code, 1)).toMatchObject({ __typename: 'EigenTermijnVerouderd' });
  });

  it('trekt in: niemand begint hem nog, wat loopt blijft, en wijzigen kan niet meer', async () => {
    const { code } = await bewaar(beheerder, { naam: 'Tijdelijk' });
    const m = await zet(af, await genomen(), code);
    const termijn = m.termijnen.find((t) => t.code === code);
    expect(await trekIn(beheerder, code, 1)).toMatchObject({ ingetrokken: true });
    expect(await trekIn(beheerder, code, 1)).toMatchObject({ ingetrokken: true });
    expect(await zet(af, await genomen(), code)).toMatchObject({ code: 'TERMIJN_CODE_ONBEKEND', veld: 'code' });
    expect(await bewaar(beheerder, {}, { code, versie: 1 })).toMatchObject({ code: 'TERMIJN_INGETROKKEN' });
    expect(await rij(termijn?.id ?? '')).toMatchObject({ status: 'LOOPT' });
  });

  it.each([
    [{ naam: '  ' }, 'naam'],
    [{ naam: 'x'.repeat(81) }, 'naam'],
    [{ lengte: -3 }, 'lengte'],
    [{ lengte: 2_000_000_000 }, 'lengte'],
    [{ eis: '' }, 'eis'],
    [{ eigenaarRol: 'KONING' }, 'eigenaarRol'],
    // A role that exists, but not in this kind of organisation.
    [{ eigenaarRol: 'INSPECTEUR' }, 'eigenaarRol'],
    [{ herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: -1, aan: ['EIGENAAR'] }] }, 'herinneringen.0.aantal'],
    [{ herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: 2, aan: [] }] }, 'herinneringen.0.aan'],
  ])('weigert %j met het veld %s', async (invoer, veld) => {
    const uit = await bewaar(beheerder, invoer);
    expect(uit).toMatchObject({ __typename: 'Geweigerd', veld, fouten: [expect.objectContaining({ veld })] });
  });

  it('zegt wat er dan wel kan', async () => {
    expect((await bewaar(beheerder, { lengte: -3 })).watDan).toBe('Vul een heel getal in van 1 tot en met 3660 dagen.');
    expect((await bewaar(beheerder, { eigenaarRol: 'KONING' })).watDan).toContain('AANDACHTSFUNCTIONARIS');
    const { code } = await bewaar(beheerder, { naam: 'Later' });
    const vroeg = await bewaar(beheerder, { geldigVanaf: '2025-12-31' }, { code, versie: 1 });
    expect(vroeg).toMatchObject({ veld: 'geldigVanaf', watDan: 'Kies 2026-01-01 of later.' });
  });

  it('laat alleen beheerder en bestuurder instellen', async () => {
    for (const b of [af, medewerker]) {
      const aantal = (await catalogus(b)).length;
      const r = await b.vraag(
        `mutation ($s: ID!, $i: EigenTermijnInvoer!) { eigenTermijnBewaren(sleutel: $s, invoer: $i) { ${UITKOMST} } }`,
        { s: randomUUID(), i: INVOER },
      );
      expect(r.tekst).toContain('NIET_GEVONDEN');
      expect(await catalogus(b)).toHaveLength(aantal);
    }
  });

  it('toont een andere organisatie er niets van', async () => {
    const { code } = await bewaar(beheerder, { naam: 'CNRY-zonnehof-eigen' });
    const extra = await voegToe(beheerder, 'KLACHT', { aantal: 9 });
    const zij = await lindeboom.vraag<{ termijnDefinities: Definitie[] }>(`{ termijnDefinities { ${VELDEN} } }`);
    expect(zij.tekst).not.toContain('CNRY-zonnehof-eigen');
    expect(zij.data.termijnDefinities.flatMap((d) => d.extraHerinneringen)).toEqual([]);
    expect(await bewaar(lindeboom, {}, { code, versie: 1 })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await trekIn(lindeboom, code, 1)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await haalWeg(lindeboom, extra.extraHerinneringen[0]?.id ?? '')).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await haalWeg(lindeboom, randomUUID())).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
