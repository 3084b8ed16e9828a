import { BerichtAanHr } from './bericht-aan-hr';
import { SollicitantBeelden } from './sollicitant-beeld';
import { SollicitantDeur } from './sollicitant-deur';
import { SollicitantDossiers } from './sollicitant-dossiers';
import { SollicitantHandlers } from './sollicitant.handlers';
import { SollicitantInzenden } from './sollicitant-inzenden';
import { SollicitantLezer } from './sollicitant.lezer';
import { SollicitantMail } from './sollicitant-mail';
import { SollicitantOpruimen } from './sollicitant-opruimen';
import { SollicitantResolver } from './sollicitant.resolver';
import { SollicitantRijen } from './sollicitant.rijen';
import { SollicitantZegel } from './sollicitant-zegel';
import { MeldHrWanneerSollicitantLinkDicht, VerwerkZendingWanneerSollicitantZond } from './verwerk-zending.handlers';

export { sollicitantLinkToegang } from './sollicitant.access';
export { SollicitantDeur, type SollicitantKijk, type SollicitantZendUitkomst } from './sollicitant-deur';
export type { SollicitantBeeld } from './sollicitant-beeld';
export type { Zending } from './sollicitant-inzenden';
export { SollicitantLezer, type StukBestand } from './sollicitant.lezer';
export { bijnaVoorbij, type AflopendeLink } from './bijna-voorbij';

/** The link of an applicant: HR's side and the door. */
export const SOLLICITANT_PROVIDERS = [
  SollicitantZegel,
  SollicitantRijen,
  SollicitantDossiers,
  SollicitantLezer,
  SollicitantMail,
  SollicitantHandlers,
  SollicitantResolver,
  SollicitantBeelden,
  SollicitantInzenden,
  SollicitantDeur,
] as const;

/** What the worker does with what came in. */
export const SOLLICITANT_VERWERKERS = [
  VerwerkZendingWanneerSollicitantZond,
  MeldHrWanneerSollicitantLinkDicht,
] as const;
export const SOLLICITANT_TAKEN = [BerichtAanHr, SollicitantOpruimen] as const;
