import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { verouderd } from '../verouderd';
import { Rapportage, RapportageVerouderd } from './rapportage.type';

/** Somebody else was first: the refusal carries the report as it stands now. */
export const rapportVerouderd = (huidig: Rapportage | null): Weigering => verouderd(huidig);

/** The answer of every act on a report of an investigation. */
export function rapportageUitkomst(uit: Rapportage | Weigering): Rapportage | RapportageVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Rapportage)) return alsGeweigerd(uit);
  return Object.assign(new RapportageVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
