import type { TermijnRijCode } from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import type { Instant } from './amsterdam.model';
import type { TermijnHandelingSoort, TermijnStand } from './leven-stand.model';
import { nuNiet } from './leven.model';

const ANDERE_VASTSTELLING = {
  VERVALLEN: 'Leg in de melding een andere vaststelling vast. Dan vervalt deze termijn vanzelf.',
} as const;

/**
 * What a person may not do by hand, as an act in the domain does it: the term would then say something else than the dossier.
 * IGJ_RAPPORTAGE is not here yet: what the inspectie answers about it is recorded by hand until its messages do it.
 */
export const DOET_HET_DOMEIN: Readonly<
  Partial<Record<TermijnRijCode, Partial<Record<TermijnHandelingSoort, string>>>>
> = {
  IGJ_MELDING: ANDERE_VASTSTELLING,
  IGJ_ONDERZOEK_OF: ANDERE_VASTSTELLING,
};

/** Why this act may not be done by hand; undefined when it may. */
export function keurMetDeHand(code: TermijnRijCode, soort: TermijnHandelingSoort): Weigering | undefined {
  const watDan = DOET_HET_DOMEIN[code]?.[soort];
  if (watDan === undefined) return undefined;
  return weiger('TERMIJN_VOLGT_DOSSIER', 'Deze termijn volgt de zaak. U kunt dit niet met de hand doen.', { watDan });
}

/** What a person may do with a term, by the code of the right, and what that is to the model. */
export const HANDMATIG = {
  verlengen: 'VERLENGEN',
  inkorten: 'INKORTEN',
  opschorten: 'OPSCHORTEN',
  hervatten: 'HERVATTEN',
  'laten-vervallen': 'VERVALLEN',
  'te-laat-toelichten': 'TE_LAAT_TOELICHTEN',
} as const satisfies Readonly<Record<string, TermijnHandelingSoort>>;

export type HandmatigeHandeling = keyof typeof HANDMATIG;

export const HANDMATIGE_HANDELINGEN = [
  'verlengen',
  'inkorten',
  'opschorten',
  'hervatten',
  'laten-vervallen',
  'te-laat-toelichten',
] as const satisfies readonly HandmatigeHandeling[];

/** Why this cannot be done by hand now, whatever is filled in; undefined when it can. */
export function handmatigNuNiet(
  code: TermijnRijCode,
  stand: TermijnStand,
  handeling: HandmatigeHandeling,
  nu: Instant,
): Weigering | undefined {
  const soort = HANDMATIG[handeling];
  return keurMetDeHand(code, soort) ?? nuNiet(stand, soort, nu);
}
