import type { Weigering } from '@meldbaken/platform/waarden';
import { tekstFout } from '../inspectie/weging.model';

/** Whether a signal of fraud is for the toezichthouder rechtmatigheid of the same municipality, and why. */
export const rechtmatigheidFouten = (k: { readonly reden: string }): Weigering[] =>
  tekstFout('reden', k.reden, 'Schrijf op waarom.', 2000);
