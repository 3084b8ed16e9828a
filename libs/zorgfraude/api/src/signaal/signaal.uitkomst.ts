import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { Zorgsignaal, ZorgsignaalVersieVerouderd } from './signaal.type';

export type Uitkomst = Promise<Zorgsignaal | ZorgsignaalVersieVerouderd | Geweigerd>;

/** The answer of every act on a signal. */
export function signaalUitkomst(uit: Zorgsignaal | Weigering): Awaited<Uitkomst> {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Zorgsignaal)) return alsGeweigerd(uit);
  return Object.assign(new ZorgsignaalVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
