import type { RapportageElement } from './element.model';
import { hoofdstukkenVan, type HoofdstukCode } from './hoofdstukken.model';
import type { Antwoord, HoofdstukInhoud, RapportageInhoud } from './inhoud.model';
import type { RapportageRichtlijn } from './richtlijn.model';

/** A value that fits: the last choice, a day long gone, or words. */
function waarde({ soort, keuzes, label }: Pick<RapportageElement, 'soort' | 'keuzes' | 'label'>): string {
  if (soort === 'DATUM') return '2026-11-02';
  return soort === 'KEUZE' ? (keuzes?.at(-1)?.code ?? '') : `Antwoord op: ${label}`;
}

/** A report in which everything is filled; `extra` replaces answers by element. */
export function volledig(
  richtlijn: RapportageRichtlijn,
  extra: Readonly<Record<string, Antwoord>> = {},
  nummer = 1,
): RapportageInhoud {
  const hoofdstuk = (elementen: readonly RapportageElement[]): HoofdstukInhoud =>
    Object.fromEntries(
      elementen.map((e) => {
        const rij = Object.fromEntries((e.kolommen ?? []).map((k) => [k.code, waarde(k)]));
        const vol: Antwoord = e.kolommen ? { tekst: '', rijen: [rij] } : { tekst: waarde(e), rijen: [] };
        return [e.code, extra[e.code] ?? (e.code === 'commissieLeden' ? EEN_VOORZITTER : vol)];
      }),
    );
  const delen: [HoofdstukCode, HoofdstukInhoud][] = hoofdstukkenVan(richtlijn, nummer).map((h) => [
    h.code,
    hoofdstuk(h.elementen),
  ]);
  return Object.fromEntries(delen);
}

export const voorzitter = (extern: 'JA' | 'NEE'): Antwoord => ({
  tekst: '',
  rijen: [{ functie: 'Voorzitter commissie', rol: 'VOORZITTER', extern, onafhankelijk: 'JA' }],
});
const EEN_VOORZITTER = voorzitter('JA');
export const tekst = (t: string): Antwoord => ({ tekst: t, rijen: [] });
export const rijen = (...r: Antwoord['rijen']): Antwoord => ({ tekst: '', rijen: r });
