import { BurgerZegel } from './burger-zegel';
import { BurgermeldingHandlers } from './burgermelding.handlers';
import { BurgermeldingLezer } from './burgermelding.lezer';
import { BurgermeldingResolver } from './burgermelding.resolver';

export { burgermeldingToegang } from './burgermelding.access';

/** Reports of citizens at the inspectie. */
export const BURGER_PROVIDERS = [
  BurgerZegel,
  BurgermeldingLezer,
  BurgermeldingHandlers,
  BurgermeldingResolver,
] as const;
