import {
  BerichtLidWanneerKlachtToegewezen,
  BerichtOntvangersWanneerKlachtOntvangen,
} from './bericht-bij-klacht.handler';
import { KlachtBeslisser } from './klacht-beslisser';
import { KlachtBetrokken } from './klacht-betrokken';
import { KlachtInvoerenHandler } from './klacht-invoeren.handler';
import { KlachtKader } from './klacht-kader';
import { KlachtLezenResolver } from './klacht-lezen.resolver';
import { KlachtMelding } from './klacht-melding';
import { KlachtVanMelding } from './klacht-van-melding';
import { KlachtMensenHandler } from './klacht-mensen.handler';
import { KlachtMensenResolver } from './klacht-mensen.resolver';
import { KlachtVerloopHandler } from './klacht-verloop.handler';
import { KlachtVerloopResolver } from './klacht-verloop.resolver';
import { KlachtLezer } from './klacht.lezer';
import { KlachtRepository } from './klacht.repository';
import { KlachtenHandler } from './klachten.handler';

/** Complaints of clients, representatives and next of kin (Wkkgz art. 13-17). */
export const KLACHT_PROVIDERS = [
  KlachtRepository,
  KlachtLezer,
  KlachtenHandler,
  KlachtKader,
  KlachtBetrokken,
  KlachtBeslisser,
  KlachtMelding,
  KlachtVanMelding,
  KlachtInvoerenHandler,
  KlachtVerloopHandler,
  KlachtMensenHandler,
  KlachtLezenResolver,
  KlachtVerloopResolver,
  KlachtMensenResolver,
];

export const KLACHT_VERWERKERS = [BerichtOntvangersWanneerKlachtOntvangen, BerichtLidWanneerKlachtToegewezen] as const;
