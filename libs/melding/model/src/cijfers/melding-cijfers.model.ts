import { VORMEN } from '@meldbaken/melding/contract';
import { UITKOMST_LABEL } from '../delen/labels.model';
import { VORM_LABEL } from '../labels.model';
import { maakJaarTabel, maakPerioden, type Cel, type Periode } from './afscherming.model';
import { jaarVan, kwartaalVan, periodeNaam, type Kwartaal } from './kwartaal.model';

/** What is counted, each in the quarter in which it happened; that never changes afterwards. */
export const CIJFER_REEKSEN = ['BINNEN', 'BEGONNEN', 'AFGESLOTEN', 'HEROPEND', 'DOORVERWEZEN'] as const;
export type CijferReeksCode = (typeof CIJFER_REEKSEN)[number];

/** One count as the database has it. `indeling` TOTAAL is the whole of the series. */
export interface CijferTelling {
  readonly reeks: CijferReeksCode;
  readonly indeling: string;
  readonly code: string;
  readonly kwartaal: Kwartaal;
  readonly aantal: number;
}

export interface CijferRij {
  readonly code: string;
  readonly naam: string;
  /** One per period of the year. */
  readonly cellen: readonly Cel[];
  readonly jaar: Cel;
}

export interface CijferIndeling {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly rijen: readonly CijferRij[];
}

export interface CijferReeks {
  readonly code: CijferReeksCode;
  readonly naam: string;
  readonly uitleg: string;
  readonly perioden: readonly { readonly van: Kwartaal; readonly tot: Kwartaal; readonly naam: string }[];
  readonly totaal: CijferRij;
  readonly indelingen: readonly CijferIndeling[];
}

export interface CijferVraagstelling {
  readonly jaar: number;
  /** The last quarter that is over. */
  readonly laatste: Kwartaal;
  readonly tellingen: readonly CijferTelling[];
  /** Names of the units, shielded where one would point at somebody; fixed, also those without a report. */
  readonly eenheden: readonly string[];
}

interface Categorie {
  readonly code: string;
  readonly naam: string;
}
interface IndelingPlan {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  /** `apart`: each category is a yes or no of its own; a report may have several. */
  readonly soort: 'deel' | 'apart';
  readonly rijen: (v: CijferVraagstelling) => readonly Categorie[];
}

const vast = (labels: Readonly<Record<string, string>>): (() => readonly Categorie[]) => {
  const lijst = Object.entries(labels).map(([code, naam]) => ({ code, naam }));
  return () => lijst;
};

const WEG_LABEL = {
  INTERN: 'Alleen binnen de organisatie',
  IGJ: 'Gemeld bij de IGJ',
  POLITIE: 'Gemeld bij de politie',
  IGJ_EN_POLITIE: 'Gemeld bij de IGJ en de politie',
} as const;

const UITKOMST = { ...UITKOMST_LABEL, GEEN_OORDEEL: 'Gesloten zonder oordeel' };

const SAMEN = 'Een melding telt één keer. De rijen zijn samen het totaal.';

const PLAN: Readonly<Record<CijferReeksCode, { naam: string; uitleg: string; indelingen: readonly IndelingPlan[] }>> = {
  BINNEN: {
    naam: 'Nieuwe meldingen',
    uitleg: 'Een melding telt in het kwartaal waarin hij binnenkwam.',
    indelingen: [
      {
        code: 'VORM',
        naam: 'Vorm',
        uitleg: 'Een melding kan meer vormen hebben. De rijen zijn samen dus meer dan het totaal.',
        soort: 'apart',
        rijen: () => VORMEN.map((code) => ({ code, naam: VORM_LABEL[code] })),
      },
      {
        code: 'EENHEID',
        naam: 'Eenheid',
        uitleg: 'Een eenheid met minder dan 20 mensen telt mee bij de eenheid erboven.',
        soort: 'deel',
        rijen: (v) => v.eenheden.map((naam) => ({ code: naam, naam })),
      },
    ],
  },
  // Each change is a series of its own: in one table with a total, one hidden number would follow from another series.
  BEGONNEN: {
    naam: 'In behandeling genomen',
    uitleg: 'Een melding telt in het kwartaal waarin iemand hem oppakte.',
    indelingen: [],
  },
  AFGESLOTEN: {
    naam: 'Gesloten meldingen',
    uitleg: 'Een melding telt in het kwartaal waarin hij werd gesloten.',
    indelingen: [
      { code: 'UITKOMST', naam: 'Uitkomst', uitleg: SAMEN, soort: 'deel', rijen: vast(UITKOMST) },
      { code: 'WEG', naam: 'Intern, IGJ of politie', uitleg: SAMEN, soort: 'deel', rijen: vast(WEG_LABEL) },
    ],
  },
  HEROPEND: {
    naam: 'Heropend',
    uitleg: 'Een melding telt in het kwartaal waarin hij weer openging.',
    indelingen: [],
  },
  DOORVERWEZEN: {
    naam: 'Doorverwezen',
    uitleg: 'Een melding telt in het kwartaal waarin hij naar een andere plek ging.',
    indelingen: [],
  },
};

export const CIJFERS_UITLEG: readonly string[] = [
  'U ziet alleen kwartalen die voorbij zijn. Zo kan niemand per dag zien wat erbij komt.',
  'Een getal kleiner dan 5 laten we niet zien. Soms verbergen we een tweede getal. Anders kunt u het kleine getal uitrekenen.',
  'Zijn er in een kwartaal minder dan 5 meldingen? Dan tellen we die op bij het volgende kwartaal.',
  'Een melding die u niet mag kennen, telt bij u niet mee.',
];

/** The first quarter that anybody counts from: the start of the year of the first report. */
function kwartalen(tellingen: readonly CijferTelling[], laatste: Kwartaal): Kwartaal[] {
  const geweest = tellingen.map((t) => t.kwartaal).filter((k) => k <= laatste);
  if (geweest.length === 0) return [];
  const eerste = Math.min(...geweest);
  const begin = kwartaalVan(jaarVan(eerste), 1);
  return Array.from({ length: laatste - begin + 1 }, (_, i) => begin + i);
}

/** Years that have figures, newest first. */
export function cijferJaren(tellingen: readonly CijferTelling[], laatste: Kwartaal): number[] {
  return [...new Set(kwartalen(tellingen, laatste).map(jaarVan))].reverse();
}

/** The figures of one year with every small number hidden, and everything from which one could be worked out. */
export function maakCijfers(v: CijferVraagstelling): CijferReeks[] {
  return CIJFER_REEKSEN.map((code) => maakReeks(code, v));
}

function maakReeks(code: CijferReeksCode, v: CijferVraagstelling): CijferReeks {
  const eigen = v.tellingen.filter((t) => t.reeks === code && t.kwartaal <= v.laatste);
  const reeks = kwartalen(v.tellingen, v.laatste);
  const totalen = reeks.map((k) => som(eigen, 'TOTAAL', (t) => t.kwartaal === k));
  const alle = maakPerioden(totalen).map((p) => ({ ...p, eerste: reeks[p.van] ?? 0, einde: reeks[p.tot] ?? 0 }));
  const mijn = alle.filter((p) => jaarVan(p.einde) === v.jaar);
  const gesloten = v.laatste >= kwartaalVan(v.jaar, 4);
  const { naam, uitleg, indelingen } = PLAN[code];
  const bron = { eigen, perioden: mijn, gesloten, v };
  return {
    code,
    naam,
    uitleg,
    perioden: mijn.map((p) => ({ van: p.eerste, tot: p.einde, naam: periodeNaam(p.eerste, p.einde) })),
    totaal: totaalRij(mijn),
    indelingen: mijn.length === 0 ? [] : indelingen.map((plan) => maakIndeling(plan, bron)),
  };
}

function totaalRij(perioden: readonly Periode[]): CijferRij {
  const cellen = perioden.map((p) => p.aantal);
  const jaar = cellen.length === 0 ? null : cellen.reduce((s, n) => s + n, 0);
  return { code: 'TOTAAL', naam: 'Totaal', cellen, jaar };
}

interface Bron {
  readonly eigen: readonly CijferTelling[];
  readonly perioden: readonly (Periode & { readonly eerste: Kwartaal; readonly einde: Kwartaal })[];
  readonly gesloten: boolean;
  readonly v: CijferVraagstelling;
}

function maakIndeling(plan: IndelingPlan, bron: Bron): CijferIndeling {
  const categorieen = plan.rijen(bron.v);
  const geteld = categorieen.map((c) =>
    bron.perioden.map((p) =>
      som(bron.eigen, plan.code, (t) => t.code === c.code && t.kwartaal >= p.eerste && t.kwartaal <= p.einde),
    ),
  );
  const tabel = plan.soort === 'deel' ? maakJaarTabel(geteld, bron.gesloten) : apart(geteld, bron);
  const rijen = categorieen.map((c, i) => ({ ...c, cellen: tabel.cellen[i] ?? [], jaar: tabel.jaar[i] ?? null }));
  return { code: plan.code, naam: plan.naam, uitleg: plan.uitleg, rijen };
}

/** Each row against all reports without it: that number too can be worked out, so it may not be small either. */
function apart(geteld: readonly (readonly number[])[], { perioden, gesloten }: Bron): ReturnType<typeof maakJaarTabel> {
  const paren = geteld.map((met) => {
    const zonder = met.map((n, p) => (perioden[p]?.aantal ?? 0) - n);
    return maakJaarTabel([met, zonder], gesloten);
  });
  return { cellen: paren.map((t) => t.cellen[0] ?? []), jaar: paren.map((t) => t.jaar[0] ?? null) };
}

const som = (tellingen: readonly CijferTelling[], indeling: string, past: (t: CijferTelling) => boolean): number =>
  tellingen.reduce((s, t) => (t.indeling === indeling && past(t) ? s + t.aantal : s), 0);

/** Who sees the figures: they see no report, or none by this. */
export const CIJFER_ROLLEN = ['BESTUURDER', 'RAADSLID', 'MONITORING'] as const;

export const magMeldingCijfers = (organisatieSoort: string, rollen: readonly string[]): boolean =>
  organisatieSoort === 'ZORGAANBIEDER' && CIJFER_ROLLEN.some((rol) => rollen.includes(rol));

/** The first sentence of the page. */
export function cijferZin(jaar: number, binnen: CijferReeks | undefined): string {
  const [eerste, laatste] = [binnen?.perioden[0], binnen?.perioden.at(-1)];
  const aantal = binnen?.totaal.jaar ?? null;
  if (aantal === null || !eerste || !laatste) return `Over ${jaar} zijn er nog geen cijfers die we kunnen laten zien.`;
  return `Er kwamen ${aantal} meldingen binnen in ${jaar} (${periodeNaam(eerste.van, laatste.tot)}).`;
}
