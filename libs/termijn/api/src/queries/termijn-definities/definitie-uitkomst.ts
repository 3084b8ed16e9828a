import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { EigenTermijnVerouderd, type TermijnDefinitie } from './termijn-definitie.type';

interface Verouderd extends Weigering {
  readonly huidig: TermijnDefinitie;
}

/** Somebody changed it in between: the refusal carries the newest content. */
export const verouderd = (huidig: TermijnDefinitie): Verouderd => ({
  ...weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde deze termijn. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  }),
  huidig,
});

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** The answer of every setting of terms. */
export function definitieUitkomst(
  uit: TermijnDefinitie | Weigering,
): TermijnDefinitie | EigenTermijnVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new EigenTermijnVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
