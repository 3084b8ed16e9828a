import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { WeergaveRij } from '../../persistence/weergave.repository';
import { TermijnWeergave, TermijnWeergaveVerouderd } from './weergave.type';

export const naarWeergave = (rij: WeergaveRij): TermijnWeergave => Object.assign(new TermijnWeergave(), rij);

interface Verouderd extends Weigering {
  readonly huidig: TermijnWeergave;
}

/** The view was changed in another window: nothing is changed, and the caller gets what stands. */
export const verouderd = (rij: WeergaveRij): Verouderd => ({
  ...weiger('VERSIE_VEROUDERD', 'Deze weergave is intussen veranderd. Kijk eerst wat er staat.'),
  huidig: naarWeergave(rij),
});

/** The answer of every act on a saved view. */
export function weergaveUitkomst(
  uit: TermijnWeergave | Weigering,
): TermijnWeergave | TermijnWeergaveVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (!('huidig' in uit) || !(uit.huidig instanceof TermijnWeergave)) return alsGeweigerd(uit);
  return Object.assign(new TermijnWeergaveVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
}
