import { klokIn, msVan } from '../datum/amsterdam';
import { dagenTussen, plusDagen, weekdag } from '../datum/kalender';
import { eindDag } from '../datum/tonen';
import { ergste, ERNSTEN, type Ernst } from '../ernst/ernst';

/** Something that runs and ends. Instants are ISO. */
export interface BaanItem {
  readonly id: string;
  readonly begin?: string;
  readonly eind: string;
  readonly ernst: Ernst;
  /** Words for the list on a phone; else the row's label. */
  readonly label?: string;
  readonly href?: string;
}

/** One lane. */
export interface BaanRij {
  readonly id: string;
  readonly label: string;
  readonly items: readonly BaanItem[];
}

/** One mark on a lane: one end, or more that fall together. */
export interface BaanMerk {
  readonly id: string;
  /** 0 at the left edge, 1 at the right. */
  readonly plek: number;
  readonly ernst: Ernst;
  readonly aantal: number;
  /** Last day (jjjj-mm-dd). */
  readonly dag: string;
}

/** Above this number of marks a lane is grouped per day. */
export const MEESTE_MERKEN = 12;

/** The days of the lane: some back from today, today, and the weeks to come. */
export function baanDagen(vandaag: string, terug: number, vooruit: number): readonly string[] {
  return Array.from({ length: terug + vooruit + 1 }, (_, i) => plusDagen(vandaag, i - terug));
}

/** Saturday and Sunday. */
export const isWeekend = (datum: string): boolean => weekdag(datum) % 6 === 0;

/** Place of an instant by the clock in Amsterdam, as a share of the width; days are equally wide, also at the change of the clock. */
export function plekVan(moment: string, dagen: readonly string[]): number {
  const { datum, uur, minuut } = klokIn(msVan(moment));
  return (dagenTussen(dagen[0] ?? datum, datum) + (uur * 60 + minuut) / 1440) / dagen.length;
}

/** What shows: ends within the days, and everything late, however old. */
export function inBeeld(item: BaanItem, dagen: readonly string[]): boolean {
  const plek = plekVan(item.eind, dagen);
  return plek <= 1 && (plek >= 0 || item.ernst === 'TE_LAAT');
}

const inPerken = (plek: number): number => Math.min(1, Math.max(0, plek));

/** Marks of one lane. Ends in the same quarter of a day fall together; over 12 marks, ends of the same day do. */
export function merken(items: readonly BaanItem[], dagen: readonly string[]): readonly BaanMerk[] {
  const zichtbaar = items.filter((item) => inBeeld(item, dagen));
  const perDag = zichtbaar.length > MEESTE_MERKEN;
  const groepen = new Map<string, BaanItem[]>();
  for (const item of zichtbaar) {
    const kwart = Math.floor(plekVan(item.eind, dagen) * dagen.length * 4);
    const sleutel = perDag ? eindDag(item.eind) : String(Math.max(-1, kwart));
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), item]);
  }
  return [...groepen.values()].map((groep) => merk(groep, dagen)).sort((a, b) => a.plek - b.plek);
}

function merk(groep: readonly BaanItem[], dagen: readonly string[]): BaanMerk {
  const laatste = groep.reduce((a, b) => (msVan(b.eind) > msVan(a.eind) ? b : a));
  return {
    id: groep.map(({ id }) => id).join(' '),
    plek: inPerken(plekVan(laatste.eind, dagen)),
    ernst: ergste(groep.map(({ ernst }) => ernst)),
    aantal: groep.length,
    dag: eindDag(laatste.eind),
  };
}

/** The running part of an item, as shares of the width; nothing when it has no begin. */
export function loop({ begin, eind }: BaanItem, dagen: readonly string[]): { van: number; tot: number } | undefined {
  if (!begin) return undefined;
  const van = inPerken(plekVan(begin, dagen));
  const tot = inPerken(plekVan(eind, dagen));
  return tot > van ? { van, tot } : undefined;
}

/** "2 te laat, 1 vandaag." for the sentence that stands for the picture. */
export function telling(rijen: readonly BaanRij[], dagen: readonly string[], woorden: Record<Ernst, string>): string {
  const items = rijen.flatMap((rij) => rij.items.filter((item) => inBeeld(item, dagen)));
  const delen = ERNSTEN.flatMap((ernst) => {
    const aantal = items.filter((item) => item.ernst === ernst).length;
    return aantal > 0 ? [`${aantal} ${woorden[ernst].toLowerCase()}`] : [];
  });
  return delen.length > 0 ? `${delen.join(', ')}.` : '';
}

/** All items by their last day, earliest first: the lane as a list. */
export function perDag(
  rijen: readonly BaanRij[],
  dagen: readonly string[],
): readonly { dag: string; items: readonly BaanItem[] }[] {
  const items = rijen.flatMap((rij) =>
    rij.items.filter((item) => inBeeld(item, dagen)).map((item) => ({ ...item, label: item.label ?? rij.label })),
  );
  const opTijd = items.sort((a, b) => msVan(a.eind) - msVan(b.eind));
  const namen = [...new Set(opTijd.map(({ eind }) => eindDag(eind)))];
  return namen.map((dag) => ({ dag, items: opTijd.filter(({ eind }) => eindDag(eind) === dag) }));
}
