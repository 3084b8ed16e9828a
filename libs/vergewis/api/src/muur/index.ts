import { GevenHandlers } from '../geven/geven.handlers';
import { GevenResolver } from '../geven/geven.resolver';
import { OngeschiktHandlers } from '../ongeschikt/ongeschikt.handlers';
import { OngeschiktResolver } from '../ongeschikt/ongeschikt.resolver';
import { GeschiktheidHandlers } from './geschiktheid.handlers';
import { MuurResolver } from './muur.resolver';
import { OnderzoekHandlers } from './onderzoek.handlers';

export { GeschiktheidRonde } from './geschiktheid-ronde';
export { MUUR_VERWERKERS } from './muur.verwerkers';

/** The wall between files and reports, unsuitability, and references that are given: for the API. */
export const MUUR_PROVIDERS = [
  OnderzoekHandlers,
  GeschiktheidHandlers,
  MuurResolver,
  OngeschiktHandlers,
  OngeschiktResolver,
  GevenHandlers,
  GevenResolver,
] as const;
