import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Gemeente } from '../wmo/gemeente.model';

export const GEMEENTE_EENHEDEN = ['UREN', 'WERKDAGEN'] as const;
export type GemeenteEenheid = (typeof GEMEENTE_EENHEDEN)[number];

/** How long a municipality gives to report. */
export interface Meldtermijn {
  readonly eenheid: GemeenteEenheid;
  readonly lengte: number;
}

/** What the protocol or contract of one municipality says: its code here, or its name. */
export interface GemeenteTermijn extends Meldtermijn {
  readonly gemeente: string;
}

const HOOGSTENS: Readonly<Record<GemeenteEenheid, number>> = { UREN: 240, WERKDAGEN: 30 };
const GRENS = { naam: 120, aantal: 400 } as const;

const sleutel = (gemeente: string): string => gemeente.trim().toLocaleLowerCase('nl');

/** The list as it is kept: names without space around, in a fixed order. */
export const netteTermijnen = (lijst: readonly GemeenteTermijn[]): readonly GemeenteTermijn[] =>
  lijst
    .map(({ gemeente, eenheid, lengte }) => ({ gemeente: gemeente.replaceAll('\u0000', '').trim(), eenheid, lengte }))
    .sort((a, b) => (sleutel(a.gemeente) < sleutel(b.gemeente) ? -1 : 1));

/** All that is wrong with the list; empty when it may be kept. */
export function gemeenteTermijnFouten(lijst: readonly GemeenteTermijn[]): Weigering[] {
  const veld = 'gemeenteTermijnen';
  const zeg = (code: string, bericht: string): Weigering => weiger(code, bericht, { veld });
  if (lijst.length > GRENS.aantal) return [zeg('IGJ_TEKST_TE_LANG', 'Dit zijn te veel gemeenten.')];
  const namen = lijst.map(({ gemeente }) => sleutel(gemeente));
  return [
    ...(namen.some((n) => n === '' || n.length > GRENS.naam)
      ? [zeg('IGJ_GEMEENTE_ONTBREEKT', 'Vul bij elke termijn de naam van de gemeente in.')]
      : []),
    ...(new Set(namen).size < namen.length
      ? [zeg('IGJ_GEMEENTE_DUBBEL', 'Een gemeente staat er twee keer. Laat er één staan.')]
      : []),
    ...(lijst.every(({ eenheid, lengte }) => Number.isInteger(lengte) && lengte >= 1 && lengte <= HOOGSTENS[eenheid])
      ? []
      : [zeg('IGJ_TERMIJN_LENGTE', 'Kies 1 tot en met 240 uur, of 1 tot en met 30 werkdagen.')]),
  ];
}

/** What this municipality asks; null: nothing was set, so the 3 werkdagen of the catalogue count. */
export function termijnVan(lijst: readonly GemeenteTermijn[], gemeente: Gemeente | null): Meldtermijn | null {
  if (!gemeente) return null;
  const eigen = lijst.find((t) => t.gemeente === gemeente.code || sleutel(t.gemeente) === sleutel(gemeente.naam));
  return eigen ? { eenheid: eigen.eenheid, lengte: eigen.lengte } : null;
}
