import { instantieVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { kiesGemeente, type Gemeente } from '@meldbaken/igj/model';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';

/** The municipality as somebody chose or typed it. */
export interface GemeenteKeuze {
  readonly code?: string | null;
  readonly naam?: string | null;
}

/** Municipalities that can take in a report here: code and name, nothing else of another tenant. */
export function gemeentenHier(tx: Transactie, nu: Date): Promise<{ code: string; naam: string }[]> {
  return tx.rijen<{ code: string; naam: string }>('select g.code, g.naam from doorgang.wmo_gemeenten($1) g', [
    dagVan(nu),
  ]);
}

/** For which municipality a report of this kind is: none for the IGJ, always one for the Wmo. */
export async function gemeenteVoor(
  tx: Transactie,
  categorie: ExterneMeldingCategorie,
  keuze: GemeenteKeuze | null,
  nu: Date,
): Promise<Gemeente | Weigering | null> {
  if (instantieVan(categorie) !== 'WMO') return null;
  return kiesGemeente(keuze ?? {}, await gemeentenHier(tx, nu));
}
