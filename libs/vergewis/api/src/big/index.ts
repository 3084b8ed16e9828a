import { BigControleHandler, BigControleResolver } from './big-controle.resolver';
import { BigControles } from './big-controles';

export { BigControles } from './big-controles';
export { BigRegister } from './big-register.poort';
export { maakBigRegister } from './maak-big-register';

/** Asking for a look at the BIG register, for the API. */
export const BIG_PROVIDERS = [BigControleHandler, BigControleResolver] as const;
/** Looking, for the worker; leans on the global BigRegister. */
export const BIG_TAKEN = [BigControles] as const;
