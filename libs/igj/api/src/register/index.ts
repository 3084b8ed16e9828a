import { AantekeningHandlers } from './aantekening.handlers';
import { AantekeningRijen } from './aantekening.rijen';
import { AantekeningResolver } from './aantekening.resolver';
import { BeantwoordVergewisvraagWanneerOverdrachtAangekomen } from './beantwoord-vergewisvraag-wanneer-overdracht-aangekomen.handler';
import { IdentiteitZegel } from './identiteit-zegel';
import { RegisterLezer } from './register.lezer';
import { RegisterOpruimen } from './register-opruimen';
import { RegisterRepository } from './register.repository';
import { VergewisvraagAdapter } from './vergewisvraag.adapter';
import { VergewisvraagResolver } from './vergewisvraag.resolver';
import { VergewisvraagStellenHandler } from './vergewisvraag-stellen.handler';
import { VergewisvragenLezer } from './vergewisvragen.lezer';
import { VerwerkVergewisantwoordWanneerOverdrachtAangekomen } from './verwerk-vergewisantwoord-wanneer-overdracht-aangekomen.handler';

export { aantekeningToegang, registervraagToegang, vergewisvraagToegang } from './register.access';
export { RegisterOpruimen } from './register-opruimen';
export { VergewisantwoordAdapter, VergewisvraagAdapter } from './vergewisvraag.adapter';

/** The register of disfunctioneren and the question to it, for the API. */
export const REGISTER_PROVIDERS = [
  IdentiteitZegel,
  RegisterRepository,
  AantekeningRijen,
  RegisterLezer,
  AantekeningHandlers,
  AantekeningResolver,
  VergewisvragenLezer,
  VergewisvraagStellenHandler,
  VergewisvraagResolver,
  VergewisvraagAdapter,
] as const;

/** What the worker does with a question, its answer, and what is five years old. */
export const REGISTER_VERWERKERS = [
  BeantwoordVergewisvraagWanneerOverdrachtAangekomen,
  VerwerkVergewisantwoordWanneerOverdrachtAangekomen,
] as const;

export const REGISTER_TAKEN = [IdentiteitZegel, RegisterRepository, RegisterOpruimen] as const;
