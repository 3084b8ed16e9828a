import { alsCode, type DefinitieDelenFragment, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { TERMIJN_GEBIEDEN, isEigenCode, TERMIJN_CODES, type TermijnGebied } from '@meldbaken/termijn/contract';

export const BRONNEN = ['WET', 'AFSPRAAK'] as const;
/** 'Which organisation': the own kind first, all on demand. */
export const VOOR = ['ONS'] as const;

/** A type alias, so that it fits `Zoekdelen`. */
export type CatalogusZoek = {
  readonly gebied: TermijnGebied | undefined;
  readonly bron: (typeof BRONNEN)[number] | undefined;
  readonly voor: (typeof VOOR)[number] | undefined;
  /** The one that is open, so that it can be sent to somebody else. */
  readonly code: string | undefined;
};

export const GEEN_FILTER = { gebied: undefined, bron: undefined, voor: undefined } as const;

/** State of the catalogue in the address: codes only. */
export function leesCatalogusZoek(ruw: Zoekdelen): CatalogusZoek {
  const { code } = ruw;
  return {
    gebied: alsCode(ruw['gebied'], TERMIJN_GEBIEDEN),
    bron: alsCode(ruw['bron'], BRONNEN),
    voor: alsCode(ruw['voor'], VOOR),
    code: code !== undefined && (isEigenCode(code) || TERMIJN_CODES.some((c) => c === code)) ? code : undefined,
  };
}

type Doorzocht = Pick<
  DefinitieDelenFragment,
  'code' | 'naam' | 'gebied' | 'soort' | 'vanUwSoort' | 'artikel' | 'document' | 'startgebeurtenis' | 'ingetrokken'
>;

const WETTEN: readonly string[] = ['WET', 'AMVB', 'EU'];

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a term stays in the list; every word that was typed must be in it somewhere. */
export function past(d: Doorzocht, { gebied, bron, voor }: CatalogusZoek, tekst: string): boolean {
  if (gebied !== undefined && d.gebied !== gebied) return false;
  if (bron !== undefined && WETTEN.includes(d.soort) !== (bron === 'WET')) return false;
  if (voor === 'ONS' && !d.vanUwSoort) return false;
  const waarin = plat([d.naam, d.code, d.artikel, d.document, d.startgebeurtenis].join(' '));
  return plat(tekst)
    .split(/\s+/)
    .every((woord) => waarin.includes(woord));
}

/** What remains, grouped by field in the order of the catalogue. */
export function perGebied<D extends Doorzocht>(
  alle: readonly D[],
  zoek: CatalogusZoek,
  tekst: string,
): readonly { readonly gebied: TermijnGebied; readonly definities: readonly D[] }[] {
  const gevonden = alle.filter((d) => past(d, zoek, tekst));
  return TERMIJN_GEBIEDEN.map((gebied) => ({ gebied, definities: gevonden.filter((d) => d.gebied === gebied) })).filter(
    ({ definities }) => definities.length > 0,
  );
}
