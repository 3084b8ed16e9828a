import { pdfTekst } from '@meldbaken/platform/testing';
import { aflopenVan, afloopVan, jaarEnMaandVan, type AfloopKeuze } from '@meldbaken/termijn/model';
import { maakDossier, vul, type Rij } from './cijfers-gegevens';
import { startOmgeving, type Antwoord, type Bezoeker, type Omgeving } from './omgeving';

interface Telling {
  opTijd: number;
  teLaatGehaald: number;
  teLaatOpen: number;
  vervallen: number;
  geteld: number;
  procent: number | null;
  aandeel: string;
}
interface Cijfers {
  jaar: number;
  jaren: number[];
  zin: string;
  totaal: Telling;
  perSoort: { code: string; telling: Telling }[];
  perEenheid: { id: string; naam: string; niveau: number; telling: Telling }[];
  zonderEenheid: Telling;
  perMaand: { maand: number; telling: Telling }[];
  verlengd: {
    termijnen: number;
    keren: number;
    dagen: number;
    mediaanDagen: number | null;
    regels: {
      code: string;
      gegevenDoor: string;
      lid: { id: string; naam: string };
      termijnen: number;
      keren: number;
      dagen: number;
    }[];
  };
  opgeschort: { termijnen: number; keren: number; dagen: number };
  teLaat: {
    termijnen: number;
    mediaanUren: number | null;
    langsteUren: number | null;
    redenen: { reden: string; label: string; termijnen: number }[];
  };
}

const T = 'telling { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }';
const CIJFERS = `query ($jaar: Int, $eenheidId: ID, $code: String) { termijnCijfers(jaar: $jaar, eenheidId: $eenheidId, code: $code) {
  jaar jaren peildatum zin totaal { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }
  perSoort { code naam ${T} } perEenheid { id naam niveau ${T} } zonderEenheid { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }
  perMaand { maand ${T} } verlengd { termijnen keren dagen mediaanDagen regels { code naam gegevenDoor lid { id naam } termijnen keren dagen mediaanDagen } }
  opgeschort { termijnen keren dagen } teLaat { termijnen mediaanUren langsteUren redenen { reden label termijnen } } uitleg } }`;
const LIJST = `query ($filter: TermijnFilter, $after: String) { termijnen(first: 100, after: $after, filter: $filter, sorteer: VERVALT_OP) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

interface Lijst {
  termijnen: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

type Filter = Record<string, unknown>;

let o: Omgeving;
let rijen: Rij[];
let vol: string;
let overzicht: string;
let afgeschermd: string;
let bestuurder: Bezoeker;
let bestuurder2: Bezoeker;

beforeAll(async () => {
  o = await startOmgeving();
  const { organisatieId } = o.leden.lid('bestuurder@zonnehof.demo');
  const lid = (wie: string): string => o.leden.lid(`${wie}@zonnehof.demo`).lidmaatschapId;
  const maak = (functie: string): Promise<string> =>
    maakDossier(o, organisatieId, [
      [lid('bestuurder'), functie],
      [lid('bestuurder2'), 'OVERZICHT'],
      [lid('aandachtsfunctionaris'), 'BEHANDELAAR'],
    ]);
  [vol, overzicht, afgeschermd] = [await maak('BESLISSER'), await maak('OVERZICHT'), await maak('OVERZICHT')];
  const eenheid = (naam: string): string => o.leden.eenheid('zonnehof.demo', naam);
  rijen = await vul(o, {
    organisatie: organisatieId,
    eigenaar: lid('aandachtsfunctionaris'),
    dossiers: [vol, overzicht, afgeschermd],
    eenheden: [
      eenheid('Zonnehof'),
      eenheid('Beukenhof'),
      eenheid('Team Beukenhof'),
      eenheid('Team Nacht'),
      eenheid('Team Wilgenhof'),
      null,
    ],
    nu: o.klok.nu(),
    aantal: 150,
  });
  [bestuurder, bestuurder2] = [
    await o.bezoeker('bestuurder@zonnehof.demo'),
    await o.bezoeker('bestuurder2@zonnehof.demo'),
  ];
});
afterAll(() => o.stop());

async function cijfers(wie: Bezoeker, variabelen: Filter = { jaar: 2026 }): Promise<Cijfers> {
  const uit = await wie.vraag<{ termijnCijfers: Cijfers }>(CIJFERS, variabelen);
  expect(uit.errors).toBeUndefined();
  return uit.data.termijnCijfers;
}

async function lijst(wie: Bezoeker, filter: Filter): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const uit: Antwoord<Lijst> = await wie.vraag<Lijst>(LIJST, { filter, after });
    expect(uit.errors).toBeUndefined();
    const { edges, pageInfo } = uit.data.termijnen;
    ids.push(...edges.map((e) => e.node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

const VELD: Readonly<Record<string, (t: Telling) => number>> = {
  OP_TIJD: (t) => t.opTijd,
  TE_LAAT_GEHAALD: (t) => t.teLaatGehaald,
  TE_LAAT_OPEN: (t) => t.teLaatOpen,
  VERVALLEN: (t) => t.vervallen,
  TE_LAAT: (t) => t.teLaatGehaald + t.teLaatOpen,
  GETELD: (t) => t.geteld,
  ALLE: (t) => t.geteld + t.vervallen,
};
const KEUZES = Object.keys(VELD) as AfloopKeuze[];

/** Every number of a telling, with the filter of the link behind it. */
const cellen = (t: Telling, filter: Filter): [number, Filter][] =>
  KEUZES.map((k) => [VELD[k]!(t), { ...filter, afloop: aflopenVan(k) }]);

function alleCellen(c: Cijfers, basis: Filter): [number, Filter][] {
  const alle = { ...basis, afloop: aflopenVan('ALLE') };
  return [
    ...cellen(c.totaal, basis),
    ...c.perSoort.flatMap((s) => cellen(s.telling, { ...basis, code: s.code })),
    ...c.perEenheid.flatMap((e) => cellen(e.telling, { ...basis, eenheidId: e.id })),
    ...(basis['eenheidId'] ? [] : cellen(c.zonderEenheid, { ...basis, zonderEenheid: true })),
    ...c.perMaand.flatMap((m) => cellen(m.telling, { ...basis, maand: m.maand })),
    [c.teLaat.termijnen, { ...basis, afloop: aflopenVan('TE_LAAT') }],
    ...c.teLaat.redenen.map((r): [number, Filter] => [
      r.termijnen,
      { ...basis, afloop: aflopenVan('TE_LAAT'), teLaatReden: r.reden },
    ]),
    [c.verlengd.termijnen, { ...alle, verlengd: true }],
    ...c.verlengd.regels.map((r): [number, Filter] => [r.termijnen, { ...alle, code: r.code, verlengdDoor: r.lid.id }]),
    [c.opgeschort.termijnen, { ...alle, opgeschort: true }],
  ];
}

describe('de cijfers', () => {
  it.each([2024, 2025, 2026])('van %i zijn die van het model, nageteld op de rijen zelf', async (jaar) => {
    const nu = o.klok.nu();
    const mijn = rijen.filter((r) => jaarEnMaandVan(r.vervaltOp).jaar === jaar);
    const met = (maand?: number, code?: string): Record<string, number> =>
      Object.fromEntries(
        KEUZES.map((k) => [
          k,
          mijn.filter(
            (r) =>
              aflopenVan(k).some((a) => a === afloopVan(r, nu)) &&
              (maand === undefined || jaarEnMaandVan(r.vervaltOp).maand === maand) &&
              (code === undefined || r.code === code),
          ).length,
        ]),
      );
    const als = (t: Telling): Record<string, number> => Object.fromEntries(KEUZES.map((k) => [k, VELD[k]!(t)]));
    const c = await cijfers(bestuurder, { jaar });
    expect(als(c.totaal)).toEqual(met());
    expect(c.totaal.geteld + c.totaal.vervallen).toBeGreaterThan(0);
    for (const m of c.perMaand) expect([m.maand, als(m.telling)]).toEqual([m.maand, met(m.maand)]);
    for (const s of c.perSoort) expect([s.code, als(s.telling)]).toEqual([s.code, met(undefined, s.code)]);
  });

  it('zijn precies de lijst: elk getal opent die termijnen, ook met een eenheid of een soort gekozen', async () => {
    const beukenhof = o.leden.eenheid('zonnehof.demo', 'Beukenhof');
    let nul = 0;
    for (const wie of [bestuurder, bestuurder2])
      for (const keuze of [{}, { eenheidId: beukenhof }, { code: 'IGJ_MELDING' }]) {
        const basis = { jaar: 2026, ...keuze };
        for (const [getal, filter] of alleCellen(await cijfers(wie, basis), basis)) {
          if (getal === 0 && ++nul % 7) continue;
          const ids = await lijst(wie, filter);
          expect([filter, new Set(ids).size]).toEqual([filter, getal]);
        }
      }
  }, 120_000);

  it('de delen zijn samen het geheel', async () => {
    for (const jaar of [2025, 2026]) {
      const c = await cijfers(bestuurder, { jaar });
      const som = (delen: Telling[], k: string): number => delen.reduce((n, t) => n + VELD[k]!(t), 0);
      for (const k of KEUZES) {
        const heel = VELD[k]!(c.totaal);
        expect(
          som(
            c.perSoort.map((s) => s.telling),
            k,
          ),
        ).toBe(heel);
        expect(
          som(
            c.perMaand.map((m) => m.telling),
            k,
          ),
        ).toBe(heel);
        const top = c.perEenheid.filter((e) => e.niveau === 0).map((e) => e.telling);
        expect(som([...top, c.zonderEenheid], k)).toBe(heel);
      }
      expect(c.teLaat.redenen.reduce((n, r) => n + r.termijnen, 0)).toBe(c.teLaat.termijnen);
    }
  });

  it('een kleine eenheid telt voor wie alleen meekijkt bij de eenheid erboven', async () => {
    const namen = async (wie: Bezoeker): Promise<string[]> => (await cijfers(wie)).perEenheid.map((e) => e.naam);
    const { rows } = await o.beheer.query<{ naam: string; n: number }>(
      `select e.naam, count(p.id)::int as n from organisatie.eenheid e left join organisatie.persoon p on p.eenheid_id = e.id and p.uit_dienst_op is null
       where e.id = $1 group by 1`,
      [o.leden.eenheid('zonnehof.demo', 'Team Nacht')],
    );
    expect(rows[0]!.n).toBeLessThan(20);
    expect(await namen(bestuurder)).toContain('Team Nacht');
    expect(await namen(bestuurder2)).not.toContain('Team Nacht');
  });

  it('rekent verlengingen, stilstand en te laat na', async () => {
    const nu = o.klok.nu();
    const c = await cijfers(bestuurder);
    const geteld = rijen.filter((r) => jaarEnMaandVan(r.vervaltOp).jaar === 2026 && afloopVan(r, nu) !== null);
    const { rows } = await o.beheer.query<{ id: string; soort: string; op: Date; oud: { vervaltOp?: string } }>(
      'select termijn_id as id, soort, op, oud from termijn.termijn_wijziging where termijn_id = any($1) order by op',
      [geteld.map((r) => r.id)],
    );
    const dag = (m: Date): number =>
      Math.floor(
        Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(m)}T00:00:00Z`) /
          86_400_000,
      );
    const laatste = (m: Date): number => dag(new Date(m.getTime() - 1));
    const langer = rows
      .filter((w) => w.soort === 'VERLENGD')
      .map((w) => laatste(geteld.find((r) => r.id === w.id)!.vervaltOp) - laatste(new Date(w.oud.vervaltOp!)))
      .sort((a, b) => a - b);
    expect(c.verlengd).toMatchObject({
      keren: langer.length,
      termijnen: langer.length,
      dagen: langer.reduce((a, b) => a + b, 0),
    });
    expect(c.verlengd.mediaanDagen).toBe(
      Math.ceil((langer[Math.floor((langer.length - 1) / 2)]! + langer[Math.floor(langer.length / 2)]!) / 2),
    );
    expect(c.verlengd.regels.every((r) => r.lid.naam !== '')).toBe(true);
    const stil = rows
      .filter((w) => w.soort === 'OPGESCHORT')
      .map((w) => {
        const verder = rows.find((x) => x.id === w.id && x.soort === 'HERVAT')!;
        return Math.max(0, dag(verder.op) - dag(w.op) - 1);
      });
    expect(c.opgeschort).toEqual({
      termijnen: stil.length,
      keren: stil.length,
      dagen: stil.reduce((a, b) => a + b, 0),
    });
    const laat = geteld.filter((r) => ['TE_LAAT_GEHAALD', 'TE_LAAT_OPEN'].includes(afloopVan(r, nu)!));
    const uren = laat.map((r) => ((r.beeindigdOp ?? nu).getTime() - r.vervaltOp.getTime()) / 3_600_000);
    expect(c.teLaat).toMatchObject({ termijnen: laat.length, langsteUren: Math.ceil(Math.max(...uren)) });
    expect(c.teLaat.redenen.at(-1)).toEqual({
      reden: 'NOG_NIET_TOEGELICHT',
      label: 'Nog niet toegelicht',
      termijnen: laat.filter((r) => !r.reden).length,
    });
  });

  it('zijn zonder jaar die van dit jaar, en noemen de jaren waarover er iets is', async () => {
    const c = await cijfers(bestuurder, {});
    expect(c.jaar).toBe(2026);
    expect(c.jaren).toEqual([2026, 2025, 2024]);
    expect((await cijfers(bestuurder, { jaar: 2031 })).zin).toBe('In 2031 is er geen termijn geweest die meetelt.');
  });

  it.each([
    [{ jaar: 1999 }, CIJFERS],
    [{ jaar: 2100 }, CIJFERS],
    [{ filter: { maand: 3 } }, LIJST],
    [{ filter: { jaar: 2026, maand: 13 } }, LIJST],
    [{ filter: { jaar: -1 } }, LIJST],
    [{ filter: { eenheidId: '0193f000-0000-7000-8000-000000000001', zonderEenheid: true } }, LIJST],
  ])('weigeren %j', async (variabelen, vraag) => {
    expect((await bestuurder.vraag(vraag, variabelen)).errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
  });
});

describe('wie de cijfers ziet', () => {
  it('alleen wie over alles gaat: anderen krijgen niets, ook de behandelaar', async () => {
    for (const wie of ['aandachtsfunctionaris', 'hr', 'medewerker', 'fg', 'beheerder', 'leidinggevende']) {
      expect([wie, await cijfers(await o.bezoeker(`${wie}@zonnehof.demo`))]).toEqual([wie, null]);
    }
    expect((await (await o.bezoeker()).vraag(CIJFERS)).errors?.[0]?.extensions.code).toBe('NIET_AANGEMELD');
  });

  it('de inspectie over haar eigen termijnen, en alleen wie het werk verdeelt', async () => {
    const lid = (wie: string): string => o.leden.lid(`${wie}@igj.demo`).lidmaatschapId;
    const { organisatieId } = o.leden.lid('meldpunt@igj.demo');
    const dossier = await maakDossier(o, organisatieId, [
      [lid('coordinerend-inspecteur'), 'INTAKE'],
      [lid('inspecteur'), 'INSPECTEUR'],
    ]);
    await vul(o, {
      organisatie: organisatieId,
      eigenaar: lid('inspecteur'),
      dossiers: [dossier],
      eenheden: [null],
      nu: o.klok.nu(),
      aantal: 20,
    });
    const coordinerend = await cijfers(await o.bezoeker('coordinerend-inspecteur@igj.demo'));
    expect(coordinerend.totaal.geteld).toBeGreaterThan(0);
    expect(await cijfers(await o.bezoeker('inspecteur@igj.demo'))).toBeNull();
  });

  it('een andere organisatie ziet niets, en een eenheid van een ander is een eenheid die er niet is', async () => {
    const linde = await o.bezoeker('bestuurder@lindeboom.demo');
    expect((await cijfers(linde)).totaal.geteld).toBe(0);
    const vreemd = await cijfers(linde, { jaar: 2026, eenheidId: o.leden.eenheid('zonnehof.demo', 'Beukenhof') });
    const verzonnen = await cijfers(linde, { jaar: 2026, eenheidId: '0193f000-0000-7000-8000-000000000001' });
    expect({ ...vreemd, peildatum: null }).toEqual({ ...verzonnen, peildatum: null });
    expect(JSON.stringify(vreemd)).not.toContain('Zonnehof');
  });

  it('laat een auditregel na, zonder nummers van dossiers', async () => {
    await cijfers(bestuurder);
    const { rows } = await o.beheer.query(
      `select handeling, dossier_id, uitkomst from audit.regel where lidmaatschap_id = $1 order by volgorde desc limit 1`,
      [o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId],
    );
    expect(rows).toEqual([{ handeling: 'termijn.cijfers-lezen', dossier_id: null, uitkomst: 'GELUKT' }]);
  });
});

describe('het verslag voor het bestuur', () => {
  const haal = (wie: Bezoeker, zoek = 'jaar=2026', koppen: Record<string, string> = {}) =>
    o.app.inject({ url: `/uitvoer/termijncijfers.pdf?${zoek}`, headers: { cookie: wie.cookie, ...koppen } });
  const kaal = (tekst: string): string => tekst.replace(/\s/g, '');

  it('is een pdf met labels, met dezelfde getallen als de pagina', async () => {
    const c = await cijfers(bestuurder);
    const r = await haal(bestuurder);
    expect([r.statusCode, r.headers['content-type'], r.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(r.headers['content-disposition']).toBe('attachment; filename="termijnen-2026.pdf"');
    const pdf = r.rawPayload.toString('latin1');
    for (const deel of ['/StructTreeRoot', '/Lang (nl', 'pdfuaid:part', '/S /TH', '/S /Figure'])
      expect(pdf).toContain(deel);
    const tekst = pdfTekst(r.rawPayload);
    for (const zin of [
      c.zin,
      'Termijnen in 2026',
      'Stichting Zonnehof',
      'Verslag voor het bestuur',
      'Wat we tellen',
      'Nog niet toegelicht',
      'maandag 23 november 2026, 11:00 uur',
      'Bladzijde 1 van 2',
    ])
      expect(tekst).toContain(kaal(zin));
    for (const { telling } of [{ telling: c.totaal }, ...c.perSoort, ...c.perEenheid, ...c.perMaand]) {
      const { opTijd, teLaatGehaald, teLaatOpen, vervallen, aandeel } = telling;
      expect(tekst).toContain(kaal(`${opTijd}${teLaatGehaald}${teLaatOpen}${vervallen}${aandeel}`));
    }
    expect(tekst).not.toContain('M-2026-ABCDE');
  });

  it('toont de naam van een eenheid als tekst, wat er ook in staat', async () => {
    const eng = '#let x = [$y$] \\ *b* @r <l> #read("/etc/passwd")';
    const id = o.leden.eenheid('zonnehof.demo', 'Beukenhof');
    await o.beheer.query('update organisatie.eenheid set naam = $2 where id = $1', [id, eng]);
    const tekst = pdfTekst((await haal(bestuurder, `jaar=2026&eenheid=${id}`)).rawPayload);
    expect(tekst).toContain(kaal(`Alleen ${eng}, met wat eronder valt`));
    expect(tekst).not.toContain('root:');
    await o.beheer.query(`update organisatie.eenheid set naam = 'Beukenhof' where id = $1`, [id]);
  });

  it('is alleen voor wie de cijfers mag zien, vanaf onze eigen pagina', async () => {
    expect((await haal(await o.bezoeker('aandachtsfunctionaris@zonnehof.demo'))).statusCode).toBe(404);
    expect((await haal(await o.bezoeker())).statusCode).toBe(401);
    expect((await haal(bestuurder, 'jaar=2026', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    for (const fout of ['jaar=1999', 'jaar=2026&jaar=2025', 'eenheid=Beukenhof', 'ernst=TE_LAAT', 'x=1'])
      expect([fout, (await haal(bestuurder, fout)).statusCode]).toEqual([fout, 400]);
  });

  it('staat in het logboek als uitvoer', async () => {
    await haal(bestuurder);
    const { rows } = await o.beheer.query(
      `select handeling, velden, dossier_id from audit.regel where lidmaatschap_id = $1 order by volgorde desc limit 1`,
      [o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId],
    );
    expect(rows).toEqual([{ handeling: 'termijn.uitvoeren', velden: ['termijncijfers', 'jaar'], dossier_id: null }]);
  });
});

// Last: it changes who sees what.
describe('uitsluiting', () => {
  it('van een zaak waarvan u bent uitgesloten telt niets mee, bij u alleen', async () => {
    const voor = await cijfers(bestuurder2);
    const { organisatieId, persoonId } = o.leden.lid('bestuurder2@zonnehof.demo');
    await o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', '2024-01-01')`,
      [organisatieId, afgeschermd, persoonId],
    );
    const nu = o.klok.nu();
    const eruit = rijen.filter(
      (r) => r.dossier === afgeschermd && jaarEnMaandVan(r.vervaltOp).jaar === 2026 && afloopVan(r, nu) !== null,
    );
    expect(eruit.length).toBeGreaterThan(0);
    const na = await cijfers(bestuurder2);
    expect(VELD['ALLE']!(na.totaal)).toBe(VELD['ALLE']!(voor.totaal) - eruit.length);
    expect(VELD['ALLE']!((await cijfers(bestuurder)).totaal)).toBe(VELD['ALLE']!(voor.totaal));
    const basis = { jaar: 2026 };
    for (const [getal, filter] of alleCellen(na, basis).filter((_, i) => i % 5 === 0))
      expect([filter, (await lijst(bestuurder2, filter)).length]).toEqual([filter, getal]);
  }, 120_000);
});
