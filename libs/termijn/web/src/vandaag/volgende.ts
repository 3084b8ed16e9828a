import type { TermijnErnst } from '@meldbaken/platform/graphql-client';

interface ZaakTermijn {
  readonly code: string;
  readonly ernst: TermijnErnst;
  readonly vervaltOp: string;
}

/** What comes next in a case, by its first open term. */
export type Volgende = 'MELD_BIJ_IGJ' | 'BIJ_BESTUURDER' | 'STEL_VAST' | 'MAAK_RAPPORT' | 'GA_VERDER';

const PER_CODE: Readonly<Record<string, Volgende>> = {
  IGJ_MELDING: 'MELD_BIJ_IGJ',
  IGJ_ONDERZOEK_OF: 'STEL_VAST',
  IGJ_RAPPORTAGE: 'MAAK_RAPPORT',
};

/** The open term that ends first. */
export function eersteTermijn<T extends ZaakTermijn>(termijnen: readonly T[]): T | null {
  const open = termijnen.filter(({ ernst }) => ernst !== 'GEHAALD' && ernst !== 'GESTOPT');
  return open.reduce<T | null>((a, b) => (a && Date.parse(a.vervaltOp) <= Date.parse(b.vervaltOp) ? a : b), null);
}

/** Cases by the end of their first open term; those without one last. */
export function opEersteTermijn<Z extends { readonly termijnen: readonly ZaakTermijn[] }>(
  zaken: readonly Z[],
): readonly Z[] {
  const eind = ({ termijnen }: Z): number => {
    const eerste = eersteTermijn(termijnen);
    return eerste ? Date.parse(eerste.vervaltOp) : Number.POSITIVE_INFINITY;
  };
  return [...zaken].sort((a, b) => (eind(a) === eind(b) ? 0 : eind(a) - eind(b)));
}

/** `bijBestuurder`: the report is made, and waits for somebody else. */
export function volgendeVan(termijn: ZaakTermijn | null, bijBestuurder = false): Volgende {
  const volgende = PER_CODE[termijn?.code ?? ''] ?? 'GA_VERDER';
  return volgende === 'MELD_BIJ_IGJ' && bijBestuurder ? 'BIJ_BESTUURDER' : volgende;
}
