import type { VasteEisCode } from '@meldbaken/vergewis/contract';
import { ANDERE_DEFINITIES } from './andere-eisen.model';
import type { EisDefinitie } from './definitie.model';
import { VOG_DEFINITIES } from './vog-eisen.model';

/** All built-in requirements, in the order in which they are shown. */
export const EIS_DEFINITIES: readonly EisDefinitie[] = [...VOG_DEFINITIES, ...ANDERE_DEFINITIES];

const PER_CODE = new Map(EIS_DEFINITIES.map((d) => [d.code, d]));

export function definitieVanEis(code: VasteEisCode): EisDefinitie {
  const d = PER_CODE.get(code);
  if (!d) throw new Error(`vergewis: no definition of ${code}`);
  return d;
}
