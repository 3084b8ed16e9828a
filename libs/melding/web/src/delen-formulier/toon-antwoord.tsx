import { isKnopen, type Veld } from '@meldbaken/melding/model';
import { FeitMening, Moment, Datum } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { alsLijst } from './antwoorden';
import { meningVan } from './feit-of-mening';

/** One answer in words; null when it was not given. */
export function antwoordTekst(v: Veld, w: unknown): string | null {
  switch (v.soort) {
    case 'CODE':
      return typeof w === 'string' ? (v.labels[w] ?? null) : null;
    case 'CODES':
      return (
        alsLijst(w)
          .map((c) => v.labels[c] ?? c)
          .join(' · ') || null
      );
    case 'JA_NEE':
      return w === true ? 'Ja' : w === false ? 'Nee' : null;
    case 'TEKSTEN':
      return alsLijst(w).join(', ') || null;
    case 'KNOPEN':
      return isKnopen(w) && w.length > 0 ? String(w.length) : null;
    case 'TEKST':
    case 'DAG':
    case 'MOMENT':
      return typeof w === 'string' && w !== '' ? w : null;
  }
}

/** One answer on the page. */
export function ToonAntwoord({ naam, veld, waarde }: { naam: string; veld: Veld; waarde: unknown }): ReactNode {
  const tekst = antwoordTekst(veld, waarde);
  if (tekst === null) return null;
  if (veld.soort === 'MOMENT') return <Moment moment={tekst} />;
  if (veld.soort === 'DAG') return <Datum datum={tekst} />;
  const soort = meningVan(naam);
  return soort === null ? tekst : <FeitMening soort={soort}>{tekst}</FeitMening>;
}
