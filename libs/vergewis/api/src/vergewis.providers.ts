import { DienstverbandHandlers } from './commands/dienstverband/dienstverband.handlers';
import { DienstverbandMutaties } from './commands/dienstverband/dienstverband.resolver';
import { EindeHandlers } from './commands/dienstverband/einde.handlers';
import { Toelating } from './commands/dienstverband/toelating';
import { EisHandlers } from './commands/eis/eis.handlers';
import { EisResolver } from './commands/eis/eis.resolver';
import { MomentHandler } from './commands/perioden/moment.handler';
import { PeriodenHandlers } from './commands/perioden/perioden.handlers';
import { PeriodenResolver } from './commands/perioden/perioden.resolver';
import { RegelHandlers } from './commands/regels/regels.handlers';
import { RegelsLezer } from './commands/regels/regels.lezer';
import { RegelsResolver } from './commands/regels/regels.resolver';
import { RegelVoorbeeldHandler } from './commands/regels/voorbeeld.handler';
import { VergewisPost } from './herinneren/vergewis-post';
import { DienstverbandRepository } from './persistence/dienstverband.repository';
import { DienstverbandRijen } from './persistence/dienstverband.rijen';
import { DossierLezer } from './persistence/dossier.lezer';
import { Feiten } from './persistence/feiten';
import { Standen } from './persistence/standen';
import { StandVandaag } from './persistence/stand-vandaag';
import { VergewisTermijnen } from './persistence/vergewis-termijnen';
import { DienstverbandLezer } from './queries/dienstverband/dienstverband.lezer';
import { DienstverbandResolver } from './queries/dienstverband/dienstverband.resolver';
import { DienstverbandenHandler } from './queries/dienstverbanden/dienstverbanden.handler';
import { DienstverbandenResolver } from './queries/dienstverbanden/dienstverbanden.resolver';
import { OverzichtHandler } from './queries/overzicht/overzicht.handler';
import { OverzichtResolver } from './queries/overzicht/overzicht.resolver';
import { DienstverbandTellingHandler } from './queries/dienstverbanden/telling.handler';
import { BewijsBestandHandler } from './queries/bewijs/bewijs-bestand';
import { BewijsHandler } from './queries/bewijs/bewijs.handler';
import { StandHandler } from './queries/stand/stand.handler';

/** What writes and computes; leans on PERSONEN, TERMIJN_POORT, Dossiers, Verzegelaar and Klok. The worker has them too. */
export const VERGEWIS_KERN = [
  DossierLezer,
  Standen,
  Feiten,
  DienstverbandRepository,
  VergewisTermijnen,
  VergewisPost,
] as const;

/** The acts and questions of the core, for the API. */
export const VERGEWIS_PROVIDERS = [
  ...VERGEWIS_KERN,
  DienstverbandRijen,
  StandVandaag,
  DienstverbandLezer,
  DienstverbandResolver,
  DienstverbandenHandler,
  DienstverbandTellingHandler,
  DienstverbandenResolver,
  StandHandler,
  BewijsHandler,
  BewijsBestandHandler,
  OverzichtHandler,
  OverzichtResolver,
  Toelating,
  DienstverbandHandlers,
  EindeHandlers,
  DienstverbandMutaties,
  EisHandlers,
  EisResolver,
  PeriodenHandlers,
  MomentHandler,
  PeriodenResolver,
  RegelsLezer,
  RegelHandlers,
  RegelVoorbeeldHandler,
  RegelsResolver,
] as const;
