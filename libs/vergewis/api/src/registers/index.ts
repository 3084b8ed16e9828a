import { ConsultHandlers } from './consult.handlers';
import { LegIgjAntwoordVastWanneerVergewisvraagBeantwoord } from './leg-igj-antwoord-vast-wanneer-vergewisvraag-beantwoord.handler';
import { NavraagHandlers } from './navraag.handlers';
import { RegisterDaden } from './register-daden';
import { RegisterdossierLezer } from './registerdossier.lezer';
import { RegisterdossierResolver } from './registerdossier.resolver';
import { RegistersHandlers } from './registers.handlers';
import { RegistersLezer } from './registers.lezer';
import { RegistersResolver } from './registers.resolver';
import { RegistratieHandlers } from './registratie.handlers';
import { RegistratieTermijn } from './registratie-termijn';
import { RegistratieResolver } from './registratie.resolver';

/** Registers, looking in them, asking the inspectie and preparing a registration, for the API. */
export const REGISTER_PROVIDERS = [
  RegistersLezer,
  RegistersHandlers,
  RegistersResolver,
  RegisterdossierLezer,
  RegisterDaden,
  ConsultHandlers,
  NavraagHandlers,
  RegistratieTermijn,
  RegistratieHandlers,
  RegisterdossierResolver,
  RegistratieResolver,
] as const;

/** What the worker does: the answer of the inspectie becomes a fact. */
export const REGISTER_VERWERKERS = [LegIgjAntwoordVastWanneerVergewisvraagBeantwoord] as const;
