import type { Samenstelling } from './samenstelling';
import { GeenTermijnWerk } from './werk/geen-termijn-werk';

/** What melding, termijn and igj bring. */
export const SAMENSTELLING: Samenstelling = {
  entiteiten: [],
  imports: [],
  providers: [],
  verwerkers: [],
  zonderVerwerker: [],
  termijnWerk: GeenTermijnWerk,
};
