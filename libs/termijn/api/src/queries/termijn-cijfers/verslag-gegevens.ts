import { maandKort, maandNaam, momentVoluit } from '@meldbaken/termijn/model';
import type { CijferTelling, TermijnCijfers } from './termijn-cijfers.type';

/** Who made the report, of what. */
export interface VerslagKop {
  readonly organisatie: string;
  readonly maker: string;
  /** Choices of the maker, in words: "Alleen Team Beukenhof". */
  readonly keuze: readonly string[];
}

interface Tabel {
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** First column with numbers. */
  readonly getal: number;
  readonly inspringen?: readonly number[];
}

interface Staven {
  readonly reeks: readonly { readonly naam: string; readonly goed: number; readonly fout: number }[];
  readonly namen: readonly [string, string];
  readonly alt: string;
}

interface Blok {
  readonly kop: string;
  readonly zinnen: readonly string[];
  readonly tabel?: Tabel;
  readonly staven?: Staven;
  readonly lijst?: readonly string[];
}

export interface VerslagGegevens {
  readonly titel: string;
  readonly organisatie: string;
  readonly onder: readonly string[];
  readonly zin: string;
  readonly blokken: readonly Blok[];
}

const KOP = ['Op tijd', 'Te laat gedaan', 'Te laat, nog open', 'Vervallen', 'Aandeel op tijd'];

const telCellen = (t: CijferTelling): string[] => [
  ...[t.opTijd, t.teLaatGehaald, t.teLaatOpen, t.vervallen].map(String),
  t.aandeel,
];

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** The same figures as the page, as plain text for the template. */
export function verslagGegevens(c: TermijnCijfers, kop: VerslagKop): VerslagGegevens {
  return {
    titel: `Termijnen in ${c.jaar}`,
    organisatie: kop.organisatie,
    onder: ['Verslag voor het bestuur', ...kop.keuze, `Gemaakt door ${kop.maker} op ${momentVoluit(c.peildatum)}`],
    zin: c.zin,
    blokken: [
      inHetKort(c),
      { kop: 'Per soort termijn', ...perRegel('Soort', c.perSoort) },
      perEenheid(c),
      perMaand(c),
      teLaat(c),
      verlengd(c),
      stilgezet(c),
      { kop: 'Wat we tellen', zinnen: [], lijst: c.uitleg },
    ],
  };
}

const inHetKort = ({ totaal }: TermijnCijfers): Blok => ({
  kop: 'In het kort',
  zinnen: [],
  tabel: { kop: ['Termijnen', ...KOP], rijen: [['Alle', ...telCellen(totaal)]], getal: 1 },
});

function perRegel(
  wat: string,
  regels: readonly { naam: string; telling: CijferTelling }[],
): Pick<Blok, 'zinnen' | 'tabel'> {
  if (regels.length === 0) return { zinnen: ['Er zijn nog geen termijnen die meetellen.'] };
  return {
    zinnen: [],
    tabel: { kop: [wat, ...KOP], rijen: regels.map((r) => [r.naam, ...telCellen(r.telling)]), getal: 1 },
  };
}

function perEenheid({ perEenheid: eenheden, zonderEenheid }: TermijnCijfers): Blok {
  const zonder = zonderEenheid.geteld + zonderEenheid.vervallen > 0;
  const regels = [
    ...eenheden,
    ...(zonder ? [{ naam: 'Geen eenheid, of te klein om te tonen', telling: zonderEenheid, niveau: 0 }] : []),
  ];
  const { zinnen, tabel } = perRegel('Eenheid', regels);
  return {
    kop: 'Per eenheid',
    zinnen: tabel ? ['Bij een eenheid tellen de eenheden eronder mee.'] : zinnen,
    ...(tabel ? { tabel: { ...tabel, inspringen: regels.map((r) => r.niveau) } } : {}),
  };
}

function perMaand({ perMaand: maanden, jaar, totaal }: TermijnCijfers): Blok {
  if (totaal.geteld + totaal.vervallen === 0)
    return { kop: 'Per maand', zinnen: ['Er zijn nog geen termijnen die meetellen.'] };
  const namen: readonly [string, string] = ['Op tijd', 'Te laat'];
  const reeks = maanden.map(({ maand, telling: t }) => ({
    naam: maandKort(maand),
    goed: t.opTijd,
    fout: t.geteld - t.opTijd,
  }));
  const delen = maanden
    .filter((m) => m.telling.geteld > 0)
    .map((m) => `${maandNaam(m.maand)} ${m.telling.opTijd} van ${m.telling.geteld}`);
  return {
    kop: 'Per maand',
    zinnen: [],
    staven: {
      reeks,
      namen,
      alt: `Staafdiagram per maand van ${jaar}: hoeveel termijnen op tijd waren. ${delen.join(', ') || 'Geen'}. Dezelfde aantallen staan in de tabel hieronder.`,
    },
    tabel: {
      kop: ['Maand', ...KOP],
      rijen: maanden.map((m) => [maandNaam(m.maand), ...telCellen(m.telling)]),
      getal: 1,
    },
  };
}

function teLaat({ teLaat: t }: TermijnCijfers): Blok {
  if (t.termijnen === 0) return { kop: 'Te laat', zinnen: ['Geen enkele termijn was te laat.'] };
  return {
    kop: 'Te laat',
    zinnen: [
      `${aantal(t.termijnen, 'termijn was', 'termijnen waren')} te laat. De middelste was ${t.mediaanUren ?? 0} uur te laat, de langste ${t.langsteUren ?? 0} uur.`,
    ],
    tabel: { kop: ['Reden', 'Termijnen'], rijen: t.redenen.map((r) => [r.label, String(r.termijnen)]), getal: 1 },
  };
}

function verlengd({ verlengd: v }: TermijnCijfers): Blok {
  if (v.keren === 0) return { kop: 'Verlengd', zinnen: ['Er is geen termijn verlengd.'] };
  return {
    kop: 'Verlengd',
    zinnen: [
      `${aantal(v.termijnen, 'termijn is', 'termijnen zijn')} verlengd, samen ${aantal(v.keren, 'keer', 'keer')} en ${aantal(v.dagen, 'dag', 'dagen')}. De middelste verlenging was ${aantal(v.mediaanDagen ?? 0, 'dag', 'dagen')}.`,
    ],
    tabel: {
      kop: ['Soort', 'Gegeven door', 'Vastgelegd door', 'Termijnen', 'Keer', 'Dagen', 'Middelste'],
      rijen: v.regels.map((r) => [
        r.naam,
        r.gegevenDoor,
        r.lid?.naam ?? 'onbekend',
        ...[r.termijnen, r.keren, r.dagen, r.mediaanDagen ?? 0].map(String),
      ]),
      getal: 3,
    },
  };
}

const stilgezet = ({ opgeschort: o }: TermijnCijfers): Blok => ({
  kop: 'Stilgezet',
  zinnen: [
    o.keren === 0
      ? 'Geen van deze termijnen heeft stilgestaan.'
      : `${aantal(o.termijnen, 'termijn heeft', 'termijnen hebben')} stilgestaan, samen ${aantal(o.keren, 'keer', 'keer')} en ${aantal(o.dagen, 'dag', 'dagen')}.`,
  ],
});
