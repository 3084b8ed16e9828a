import { dagInWoorden, isDag } from '@meldbaken/platform/waarden';
import type { Optie, RapportageElement } from './element.model';
import type { Antwoord, Rij } from './inhoud.model';

interface Waardesoort {
  readonly soort: string;
  readonly keuzes?: readonly Optie[];
}

/** A stored value as people read it; a wrong one reads as it was typed. */
export function waardeTekst({ soort, keuzes }: Waardesoort, waarde: string): string {
  if (soort === 'DATUM' && isDag(waarde)) return dagInWoorden(waarde);
  if (soort === 'KEUZE') return keuzes?.find((k) => k.code === waarde)?.label ?? waarde;
  return waarde;
}

/** An answer as people read it: a list as numbered lines. */
export function antwoordTekst(element: RapportageElement, antwoord: Antwoord): string {
  if (!element.kolommen) return waardeTekst(element, antwoord.tekst);
  return antwoord.rijen.map((rij, i) => `${i + 1}. ${rijTekst(element, rij)}`).join('\n');
}

/** One row in one line: 'Functie: arts; Rol: Lid'. */
export function rijTekst(element: RapportageElement, rij: Rij): string {
  return (element.kolommen ?? [])
    .filter((k) => rij[k.code])
    .map((k) => `${k.label}: ${waardeTekst(k, rij[k.code] ?? '')}`)
    .join('; ');
}
