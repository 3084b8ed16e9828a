import { aflopenVan, type AfloopKeuze } from '@meldbaken/termijn/model';
import { maakDossier, vul, type Rij } from './cijfers-gegevens';
import { startOmgeving, type Antwoord, type Bezoeker, type Omgeving } from './omgeving';

export interface Telling {
  opTijd: number;
  teLaatGehaald: number;
  teLaatOpen: number;
  vervallen: number;
  geteld: number;
  procent: number | null;
  aandeel: string;
}
export interface Cijfers {
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

export const T = 'telling { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }';
export const CIJFERS = `query ($jaar: Int, $eenheidId: ID, $code: String) { termijnCijfers(jaar: $jaar, eenheidId: $eenheidId, code: $code) {
  jaar jaren peildatum zin totaal { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }
  perSoort { code naam ${T} } perEenheid { id naam niveau ${T} } zonderEenheid { opTijd teLaatGehaald teLaatOpen vervallen geteld procent aandeel }
  perMaand { maand ${T} } verlengd { termijnen keren dagen mediaanDagen regels { code naam gegevenDoor lid { id naam } termijnen keren dagen mediaanDagen } }
  opgeschort { termijnen keren dagen } teLaat { termijnen mediaanUren langsteUren redenen { reden label termijnen } } uitleg } }`;
export const LIJST = `query ($filter: TermijnFilter, $after: String) { termijnen(first: 100, after: $after, filter: $filter, sorteer: VERVALT_OP) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

export interface Lijst {
  termijnen: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

export type Filter = Record<string, unknown>;

export let o: Omgeving;
export let rijen: Rij[];
export let vol: string;
export let overzicht: string;
export let afgeschermd: string;
export let bestuurder: Bezoeker;
export let bestuurder2: Bezoeker;

export async function cijfers(wie: Bezoeker, variabelen: Filter = { jaar: 2026 }): Promise<Cijfers> {
  const uit = await wie.vraag<{ termijnCijfers: Cijfers }>(CIJFERS, variabelen);
  expect(uit.errors).toBeUndefined();
  return uit.data.termijnCijfers;
}

export async function lijst(wie: Bezoeker, filter: Filter): Promise<string[]> {
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

export const VELD: Readonly<Record<string, (t: Telling) => number>> = {
  OP_TIJD: (t) => t.opTijd,
  TE_LAAT_GEHAALD: (t) => t.teLaatGehaald,
  TE_LAAT_OPEN: (t) => t.teLaatOpen,
  VERVALLEN: (t) => t.vervallen,
  TE_LAAT: (t) => t.teLaatGehaald + t.teLaatOpen,
  GETELD: (t) => t.geteld,
  ALLE: (t) => t.geteld + t.vervallen,
};
export const KEUZES = Object.keys(VELD) as AfloopKeuze[];

/** Every number of a telling, with the filter of the link behind it. */
export const cellen = (t: Telling, filter: Filter): [number, Filter][] =>
  KEUZES.map((k) => [VELD[k]!(t), { ...filter, afloop: aflopenVan(k) }]);

export function alleCellen(c: Cijfers, basis: Filter): [number, Filter][] {
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

/** Registers what each of these specs starts from. */
export function gebruikCijferWereld(): void {
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
}
