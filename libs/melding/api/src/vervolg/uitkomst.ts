import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { VervolgVersieVerouderd, type VervolgDeel } from './vervolg.type';

interface Verouderd extends Weigering {
  readonly huidig: VervolgDeel;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** Somebody else was first: the refusal carries what stands there now. */
export function verouderd(huidig: VervolgDeel): Verouderd {
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders heeft dit ook veranderd. Kijk eerst wat er nu staat.', {
    watDan: 'Kies welke versie klopt.',
  });
  return { ...w, huidig };
}

/** The answer of every act on a part. */
export function vervolgUitkomst(uit: VervolgDeel | Weigering): VervolgDeel | VervolgVersieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new VervolgVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
