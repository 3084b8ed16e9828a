import type { TermijnStatus, TermijnWijzigingSoort } from '@meldbaken/termijn/contract';
import { isoVan, msVan } from './amsterdam.model';
import type { TermijnHandeling, TermijnHandelingSoort, TermijnStand } from './leven-stand.model';
import type { TermijnUitkomst } from './leven.model';

const SOORT: Readonly<Record<TermijnHandelingSoort, TermijnWijzigingSoort>> = {
  HALEN: 'GEHAALD',
  VERLOPEN: 'VERLOPEN',
  VERVALLEN: 'VERVALLEN',
  OPSCHORTEN: 'OPGESCHORT',
  HERVATTEN: 'HERVAT',
  VERLENGEN: 'VERLENGD',
  INKORTEN: 'INGEKORT',
  HERREKENEN: 'HERREKEND',
  TE_LAAT_TOELICHTEN: 'TE_LAAT_TOEGELICHT',
};

/** What must be written down with an act: the kind, from where to where, and the old end when it moved. */
export interface GenoteerdeWijziging {
  readonly soort: TermijnWijzigingSoort;
  readonly van: TermijnStatus;
  readonly naar: TermijnStatus;
  readonly oud: Readonly<Record<string, string>>;
}

/** Written in the transaction of every act, so that no end moves and no state changes without a line that keeps the old one. */
export function wijzigingVan(stand: TermijnStand, h: TermijnHandeling, uit: TermijnUitkomst): GenoteerdeWijziging {
  const oud = isoVan(msVan(stand.vervaltOp));
  return {
    soort: SOORT[h.soort],
    van: stand.status,
    naar: uit.status,
    oud: oud === uit.vervaltOp ? { status: stand.status } : { status: stand.status, vervaltOp: oud },
  };
}
