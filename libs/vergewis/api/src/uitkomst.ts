import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Dienstverband, DienstverbandVersieVerouderd } from './typen/dienstverband.type';

/** Somebody else saved first: nothing is changed, and the caller gets the newest content. */
export function verouderd(huidig: object | null): Weigering {
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit intussen. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  });
  return huidig === null ? w : Object.assign({ ...w }, { huidig });
}

/** The answer of every act on an employment. */
export function dienstverbandUitkomst(
  uit: Dienstverband | Weigering,
): Dienstverband | DienstverbandVersieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Dienstverband)) return alsGeweigerd(uit);
  return Object.assign(new DienstverbandVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
