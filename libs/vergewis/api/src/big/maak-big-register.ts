import type { Klok } from '@meldbaken/platform/klok';
import { GeenBigRegister, type BigRegister } from './big-register.poort';
import { DEMO_OPNAMES } from './demo-opnames';
import { OpgenomenBigRegister } from './opgenomen-big-register';
import { SoapBigRegister } from './soap-big-register';

/** The register that the settings name: an address, recorded answers, or none. */
export function maakBigRegister(instelling: string | undefined, klok: Klok): BigRegister {
  if (instelling === undefined) return new GeenBigRegister();
  return instelling === 'opgenomen'
    ? new OpgenomenBigRegister(DEMO_OPNAMES, klok)
    : new SoapBigRegister(instelling, klok);
}
