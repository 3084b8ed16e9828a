import { isVogEis, isVasteEis, type EisStatus, type FeitSoort } from '@meldbaken/vergewis/contract';

/** What mostly comes after a status: the first choice of the window. */
export function volgendeSoort(code: string, status: EisStatus): FeitSoort {
  if (status === 'AANGEVRAAGD') return 'ONTVANGEN';
  if (status === 'ONTVANGEN' || status === 'IN_BEOORDELING') return 'AKKOORD';
  return isVasteEis(code) && isVogEis(code) ? 'AANGEVRAAGD' : 'AKKOORD';
}
