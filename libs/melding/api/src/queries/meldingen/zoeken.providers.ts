import { MeldingWeergaveBewarenHandler } from '../../commands/melding-weergave-bewaren/melding-weergave-bewaren.handler';
import { MeldingWeergaveBewarenResolver } from '../../commands/melding-weergave-bewaren/melding-weergave-bewaren.resolver';
import { MeldingWeergaveVerwijderenResolver } from '../../commands/melding-weergave-verwijderen/melding-weergave-verwijderen.resolver';
import { LijstWeergaveRepository } from '../../persistence/lijst-weergave.repository';
import { MeldingKeuzesResolver } from '../melding-keuzes/melding-keuzes.resolver';
import { MeldingWeergavenResolver } from '../melding-weergaven/melding-weergaven.resolver';
import { VerwanteMeldingenHandler } from '../verwante-meldingen/verwante-meldingen.handler';
import { VerwanteMeldingenResolver } from '../verwante-meldingen/verwante-meldingen.resolver';

/** Finding reports again: choices, saved lists, and others of the same person, client or unit. */
export const ZOEKEN = [
  MeldingKeuzesResolver,
  MeldingWeergavenResolver,
  MeldingWeergaveBewarenHandler,
  MeldingWeergaveBewarenResolver,
  MeldingWeergaveVerwijderenResolver,
  LijstWeergaveRepository,
  VerwanteMeldingenHandler,
  VerwanteMeldingenResolver,
];
