import { HerinnerHandlers } from './herinneren.handlers';
import { HerinnerenResolver } from './herinneren.resolver';
import { HerinnerInstellingHandler } from './herinner-instelling.handler';
import { Herinneraar } from './herinneraar';
import { HerinneringLezer } from './herinnering.lezer';
import { HerinneringSchrijver } from './herinnering-schrijver';

export { herinnerinstellingToegang } from './herinneren.access';
export { Herinneraar } from './herinneraar';
export { VergewisPost, type NieuweMail } from './vergewis-post';
export { VergewisPostbode } from './vergewis-postbode';

/** Reminders by HR, for the API. */
export const HERINNEREN_PROVIDERS = [
  HerinneringLezer,
  HerinneringSchrijver,
  HerinnerHandlers,
  HerinnerInstellingHandler,
  HerinnerenResolver,
] as const;

/** Reminders by rule, for the worker. */
export const HERINNEREN_TAKEN = [HerinneringLezer, HerinneringSchrijver, Herinneraar] as const;
