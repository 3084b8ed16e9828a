import { isWeigering } from '@meldbaken/platform/waarden';
import type { TermijnEenheid, TermijnOntvanger, TermijnRijCode, TermijnStatus } from '@meldbaken/termijn/contract';
import {
  definitieVanTermijn,
  overgang,
  volgendeNaVerlopen,
  type EigenDefinitie,
  type GeplandeActie,
} from '@meldbaken/termijn/model';
import type { ActieSoort } from '../persistence/entiteiten/termijn-actie.entity';

/** A planned act whose moment has come, with its term as it is now. */
export interface RijpeActie {
  id: string;
  soort: ActieSoort;
  aan: TermijnOntvanger[];
  actieRevisie: number;
  termijnId: string;
  dossierId: string;
  code: TermijnRijCode;
  definitieVersie: number;
  eenheid: TermijnEenheid;
  lengte: number;
  /** The stored version of a tenant's own term. */
  eigen: EigenDefinitie | null;
  status: TermijnStatus;
  revisie: number;
  vervaltOp: Date;
  eigenaarId: string;
  pad: string;
}

export interface Besluit {
  uitkomst: 'GEDAAN' | 'NIET_MEER_NODIG';
  /** The term becomes VERLOPEN by this act. */
  verloopt: boolean;
  /** The next act of its kind. */
  volgende: GeplandeActie | null;
}

const NIET_MEER_NODIG: Besluit = { uitkomst: 'NIET_MEER_NODIG', verloopt: false, volgende: null };
const GEDAAN: Besluit = { uitkomst: 'GEDAAN', verloopt: false, volgende: null };

/** What an act does now: nothing when its term ended or its facts changed since it was planned. */
export function besluit(a: RijpeActie, nu: Date): Besluit {
  if (a.actieRevisie !== a.revisie || (a.status !== 'LOOPT' && a.status !== 'VERLOPEN')) return NIET_MEER_NODIG;
  if (a.soort !== 'VERLOPEN' && a.soort !== 'DAGELIJKS_TE_LAAT') return GEDAAN;
  const definitie = definitieVanTermijn(a);
  const volgende = volgendeNaVerlopen(definitie, nu) ?? null;
  if (a.soort === 'DAGELIJKS_TE_LAAT') return { ...GEDAAN, volgende };
  const uit = overgang({ ...definitie, status: a.status, vervaltOp: a.vervaltOp }, { soort: 'VERLOPEN' }, nu);
  return isWeigering(uit) ? NIET_MEER_NODIG : { uitkomst: 'GEDAAN', verloopt: true, volgende };
}
