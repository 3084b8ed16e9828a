import { StapEntity, TijdlijnEntity, VaststellingEntity } from './entiteiten/behandeling.entity';
import { GenoemdeEntity, MeldingMelderEntity } from './entiteiten/betrokken.entity';
import { MeldingInhoudEntity } from './entiteiten/inhoud.entity';
import { MeldingEntity } from './entiteiten/melding.entity';

export { MELDING_VERVOLG } from './migraties';
export { MeldingBasis1763800000011 } from './migraties/melding-basis.migratie';

export const MELDING_ENTITEITEN = [
  MeldingEntity,
  MeldingInhoudEntity,
  MeldingMelderEntity,
  GenoemdeEntity,
  StapEntity,
  VaststellingEntity,
  TijdlijnEntity,
];
