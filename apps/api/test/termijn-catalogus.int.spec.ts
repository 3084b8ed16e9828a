import { randomUUID } from 'node:crypto';
import { TERMIJN_CODES } from '@meldbaken/termijn/contract';
import { DEFINITIES } from '@meldbaken/termijn/model';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD, dienIn, neem, stelVast, type MeldingAntwoord } from './vragen';

jest.setTimeout(120_000);

interface Definitie {
  __typename: string;
  code: string;
  versie: number;
  geldigVanaf: string;
  geldigTot: string | null;
  naam: string;
  duur: string;
  eigenaar: string;
  eigen: boolean;
  ingetrokken: boolean;
  herinneringen: string[];
  extraHerinneringen: { id: string; tekst: string }[];
  eerdereVersies: { versie: number; duur: string; geldigTot: string | null }[];
  bericht: string;
  veld: string | null;
  watDan: string | null;
  fouten: { veld: string }[];
  huidig: { versie: number; naam: string };
}

const VELDEN = `code versie geldigVanaf geldigTot naam duur eigenaar eigen ingetrokken herinneringen extraHerinneringen { id tekst }
  eerdereVersies { versie duur geldigTot }`;
const UITKOMST = `__typename ... on TermijnDefinitie { ${VELDEN} } ... on EigenTermijnVerouderd { code huidig { versie naam } } ${GEWEIGERD}`;
const INVOER = {
  naam: 'Gesprek met de familie',
  eenheid: 'DAGEN',
  lengte: 10,
  eis: 'Het gesprek is geweest.',
  eigenaarRol: 'HR',
  geldigVanaf: '2026-01-01',
  herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: 3, aan: ['EIGENAAR'] }],
};

let o: Omgeving;
let beheerder: Bezoeker;
let bestuurder: Bezoeker;
let af: Bezoeker;
let medewerker: Bezoeker;
let lindeboom: Bezoeker;

beforeAll(async () => {
  o = await startOmgeving();
  beheerder = await o.bezoeker('beheerder@zonnehof.demo');
  bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  medewerker = await o.bezoeker('medewerker@zonnehof.demo');
  lindeboom = await o.bezoeker('beheerder@lindeboom.demo');
});
afterAll(() => o?.stop());

async function doe<T>(b: Bezoeker, veld: string, query: string, v: Record<string, unknown>): Promise<T> {
  const r = await b.vraag<Record<string, T>>(query, v);
  const uit = r.data?.[veld];
  if (uit === undefined || uit === null) throw new Error(r.tekst);
  return uit;
}

const catalogus = (b: Bezoeker): Promise<Definitie[]> =>
  doe(b, 'termijnDefinities', `{ termijnDefinities { ${VELDEN} } }`, {});

const bewaar = (
  b: Bezoeker,
  invoer: Record<string, unknown>,
  meer: { sleutel?: string; code?: string; versie?: number } = {},
): Promise<Definitie> =>
  doe(
    b,
    'eigenTermijnBewaren',
    `mutation ($sleutel: ID!, $code: String, $versie: Int, $invoer: EigenTermijnInvoer!) {
      eigenTermijnBewaren(sleutel: $sleutel, code: $code, versie: $versie, invoer: $invoer) { ${UITKOMST} } }`,
    { sleutel: randomUUID(), ...meer, invoer: { ...INVOER, ...invoer } },
  );

const trekIn = (b: Bezoeker, code: string, versie: number): Promise<Definitie> =>
  doe(
    b,
    'eigenTermijnIntrekken',
    `mutation ($code: String!, $versie: Int!) { eigenTermijnIntrekken(code: $code, versie: $versie) { ${UITKOMST} } }`,
    { code, versie },
  );

const voegToe = (
  b: Bezoeker,
  code: string,
  herinnering: Record<string, unknown>,
  sleutel: string = randomUUID(),
): Promise<Definitie> =>
  doe(
    b,
    'extraHerinneringToevoegen',
    `mutation ($sleutel: ID!, $code: String!, $h: TermijnHerinneringInvoer!) {
      extraHerinneringToevoegen(sleutel: $sleutel, code: $code, herinnering: $h) { ${UITKOMST} } }`,
    { sleutel, code, h: { soort: 'WERKDAGEN_VOORAF', aantal: 2, aan: ['BESTUURDER'], ...herinnering } },
  );

const haalWeg = (b: Bezoeker, id: string): Promise<Definitie> =>
  doe(
    b,
    'extraHerinneringVerwijderen',
    `mutation ($id: ID!) { extraHerinneringVerwijderen(id: $id) { ${UITKOMST} } }`,
    { id },
  );

const MELDING = `__typename ... on Melding { id versie status termijnen { id code naam status vervaltOp bron soort } tijdlijn { soort tekst } }
  ... on VersieVerouderd { code huidig { id versie } } ${GEWEIGERD}`;
type Melding = MeldingAntwoord & { termijnen: { naam: string; bron: string; soort: string }[]; veld: string | null };

const zet = (
  b: Bezoeker,
  m: { id: string; versie: number },
  code: string,
  beginOp = '2026-11-20T09:00:00+01:00',
  sleutel: string = randomUUID(),
): Promise<Melding> =>
  doe(
    b,
    'meldingTermijnStarten',
    `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $code: String!, $beginOp: DateTime!) {
      meldingTermijnStarten(sleutel: $sleutel, meldingId: $id, versie: $versie, code: $code, beginOp: $beginOp) { ${MELDING} } }`,
    { sleutel, id: m.id, versie: m.versie, code, beginOp },
  );

const haal = (b: Bezoeker, m: { id: string; versie: number }, termijnId: string, op: string): Promise<Melding> =>
  doe(
    b,
    'meldingTermijnHalen',
    `mutation ($id: ID!, $versie: Int!, $termijnId: ID!, $op: DateTime!) {
      meldingTermijnHalen(meldingId: $id, versie: $versie, termijnId: $termijnId, op: $op) { ${MELDING} } }`,
    { id: m.id, versie: m.versie, termijnId, op },
  );

const genomen = async (): Promise<MeldingAntwoord> => neem(af, (await dienIn(medewerker, o)).id);
const rij = async (id: string): Promise<Record<string, unknown>> =>
  (await o.beheer.query('select * from termijn.termijn where id = $1', [id])).rows[0];

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
