import { useEffect } from 'react';

export interface PaginaTitel {
  /** The same word as in the rail and the h1. */
  titel: string;
  organisatie?: string;
  /** Number of late terms that this person may see. */
  teLaat?: number;
  /** True while an error summary stands on the page. */
  fout?: boolean;
}

/** "(2 te laat) Termijnen - De Linde"; "Fout: " in front while errors stand. */
export function paginaTitel({ titel, organisatie, teLaat = 0, fout = false }: PaginaTitel): string {
  const voor = `${fout ? 'Fout: ' : ''}${teLaat > 0 ? `(${teLaat} te laat) ` : ''}`;
  return `${voor}${titel}${organisatie ? ` - ${organisatie}` : ''}`;
}

/** Sets the title of the browser tab. */
export function usePaginaTitel(delen: PaginaTitel): void {
  const titel = paginaTitel(delen);
  useEffect(() => {
    document.title = titel;
  }, [titel]);
}
