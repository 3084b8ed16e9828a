import { AfsprakenLezer } from './afspraken/afspraken.lezer';
import {
  BerichtBehandelaarWanneerOvergedragen,
  BerichtMelderWanneerOnafhankelijkBeantwoord,
  BerichtMelderWanneerZwijgplichtGewijzigd,
  BerichtOnafhankelijkeWanneerGevraagd,
  BerichtTweedePersoonWanneerKluisGevraagd,
  BerichtVragerEnMelderWanneerKluisBeslist,
} from './events/bericht-bij-mensen.handler';
import {
  HoudNotitiesWanneerHeropend,
  KondigWissenAanWanneerGesloten,
  WisNotitiesWanneerBetrokkeneVerwijderd,
  WisNotitiesWanneerPersoonUitgesloten,
} from './events/notities-opruimen.handler';
import { GenoemdeToevoegenHandler } from './genoemde/genoemde-toevoegen.handler';
import { GenoemdeToevoegenResolver } from './genoemde/genoemde-toevoegen.resolver';
import { KluisBesluitHandler } from './kluis/kluis-besluit.handler';
import { KluisHandler } from './kluis/kluis.handler';
import { KluisResolver } from './kluis/kluis.resolver';
import { MensenAanmaak } from './mensen-aanmaak';
import { MensenDelen } from './mensen-delen.lezer';
import { MensenLezer } from './mensen.lezer';
import { MensenResolver } from './mensen.resolver';
import { NotitieHandler } from './notitie/notitie.handler';
import { NotitieResolver } from './notitie/notitie.resolver';
import { OnafhankelijkVragen } from './onafhankelijk/onafhankelijk-vragen';
import { OnafhankelijkHandler } from './onafhankelijk/onafhankelijk.handler';
import { OnafhankelijkResolver } from './onafhankelijk/onafhankelijk.resolver';
import { OverTeDragenHandler } from './overdracht/over-te-dragen.handler';
import { OverdrachtHandler } from './overdracht/overdracht.handler';
import { OverdrachtResolver } from './overdracht/overdracht.resolver';
import { ZwijgenHandler } from './zwijgen/zwijgen.handler';
import { ZwijgenResolver } from './zwijgen/zwijgen.resolver';

export { Afloop } from './events/afloop';
export { MensenAanmaak } from './mensen-aanmaak';
export { OnafhankelijkVragen } from './onafhankelijk/onafhankelijk-vragen';

/** The people round a report: what the API serves. */
export const MENSEN_PROVIDERS = [
  MensenAanmaak,
  MensenDelen,
  MensenLezer,
  MensenResolver,
  AfsprakenLezer,
  KluisHandler,
  KluisBesluitHandler,
  KluisResolver,
  ZwijgenHandler,
  ZwijgenResolver,
  NotitieHandler,
  NotitieResolver,
  OverTeDragenHandler,
  OverdrachtHandler,
  OverdrachtResolver,
  GenoemdeToevoegenHandler,
  GenoemdeToevoegenResolver,
  OnafhankelijkVragen,
  OnafhankelijkHandler,
  OnafhankelijkResolver,
];

/** What the worker does when something happened to them. */
export const MENSEN_VERWERKERS = [
  BerichtMelderWanneerZwijgplichtGewijzigd,
  BerichtTweedePersoonWanneerKluisGevraagd,
  BerichtVragerEnMelderWanneerKluisBeslist,
  BerichtOnafhankelijkeWanneerGevraagd,
  BerichtMelderWanneerOnafhankelijkBeantwoord,
  BerichtBehandelaarWanneerOvergedragen,
  WisNotitiesWanneerBetrokkeneVerwijderd,
  WisNotitiesWanneerPersoonUitgesloten,
  KondigWissenAanWanneerGesloten,
  HoudNotitiesWanneerHeropend,
] as const;
