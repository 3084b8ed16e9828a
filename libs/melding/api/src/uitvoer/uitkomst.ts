import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { type Uitvoer, UitvoerVerouderd } from './uitvoer.type';

interface Verouderd extends Weigering {
  readonly huidig: Uitvoer;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** Somebody else was first: the refusal carries what stands there now. */
export function verouderd(huidig: Uitvoer | Weigering): Weigering {
  if (isWeigering(huidig)) return huidig;
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders veranderde dit stuk. Kijk eerst wat er nu staat.', {
    watDan: 'Kies welke versie klopt.',
  });
  return { ...w, ...{ huidig } };
}

/** The answer of every act on a document. */
export function uitvoerUitkomst(uit: Uitvoer | Weigering): Uitvoer | UitvoerVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new UitvoerVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
