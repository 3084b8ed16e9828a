import { AlertNotitieHandler } from './commands/alert-notitie/alert-notitie.handler';
import { AlertNotitieResolver } from './commands/alert-notitie/alert-notitie.resolver';
import { ConsultatieInbrengenHandler } from './commands/consultatie-inbrengen/consultatie-inbrengen.handler';
import { ConsultatieInbrengenResolver } from './commands/consultatie-inbrengen/consultatie-inbrengen.resolver';
import { ConsultatieSluitenHandler } from './commands/consultatie-sluiten/consultatie-sluiten.handler';
import { ConsultatieSluitenResolver } from './commands/consultatie-sluiten/consultatie-sluiten.resolver';
import { ConsultatieVragenHandler } from './commands/consultatie-vragen/consultatie-vragen.handler';
import { ConsultatieVragenResolver } from './commands/consultatie-vragen/consultatie-vragen.resolver';
import { EersteReactieInstellenHandler } from './commands/eerste-reactie-instellen/eerste-reactie-instellen.handler';
import { EersteReactieInstellenResolver } from './commands/eerste-reactie-instellen/eerste-reactie-instellen.resolver';
import { ConsultatieNaarMelding } from './commands/melding-indienen/consultatie-naar-melding';
import { MeldingSchrijver } from './commands/melding-indienen/melding-schrijver';
import { MeldingNamensIndienenHandler } from './commands/melding-namens-indienen/melding-namens-indienen.handler';
import { MeldingNamensIndienenResolver } from './commands/melding-namens-indienen/melding-namens-indienen.resolver';
import { ConsultatieRepository } from './persistence/consultatie.repository';
import { IntakeRepository } from './persistence/intake.repository';
import { ConsultatieLezer } from './queries/consultatie/consultatie.lezer';
import { ConsultatieResolver } from './queries/consultatie/consultatie.resolver';
import { ConsultatiesHandler } from './queries/consultaties/consultaties.handler';
import { ConsultatiesResolver } from './queries/consultaties/consultaties.resolver';
import { MelderContactResolver } from './queries/melder-contact/melder-contact.resolver';

/** How reports come in: by a member, on behalf of somebody, or out of a consultation. */
export const INTAKE = [
  IntakeRepository,
  ConsultatieRepository,
  ConsultatieNaarMelding,
  MeldingSchrijver,
  MeldingNamensIndienenHandler,
  MeldingNamensIndienenResolver,
  ConsultatieVragenHandler,
  ConsultatieVragenResolver,
  ConsultatieInbrengenHandler,
  ConsultatieInbrengenResolver,
  ConsultatieSluitenHandler,
  ConsultatieSluitenResolver,
  ConsultatieLezer,
  ConsultatieResolver,
  ConsultatiesHandler,
  ConsultatiesResolver,
  AlertNotitieHandler,
  AlertNotitieResolver,
  EersteReactieInstellenHandler,
  EersteReactieInstellenResolver,
  MelderContactResolver,
];
