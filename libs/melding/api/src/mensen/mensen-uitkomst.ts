import { nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MensenVerouderd, type MeldingMensen } from './mensen.type';

interface Verouderd extends Weigering {
  readonly huidig: MeldingMensen;
}

/** Somebody else was first: the newest content comes along, nothing is lost. */
export const verouderd = (huidig: MeldingMensen): Verouderd => ({
  ...weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  }),
  huidig,
});

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** The answer of every act on the people of a report. */
export function mensenUitkomst(uit: MeldingMensen | Weigering | null): MeldingMensen | MensenVerouderd | Geweigerd {
  if (uit === null) return alsGeweigerd(nietGevonden());
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new MensenVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
