import { IGJ_VERVOLG, IgjBasis1763800000013 } from '@meldbaken/igj/api';
import { MELDING_VERVOLG, MeldingBasis1763800000011 } from '@meldbaken/melding/api';
import { PLATFORM_MIGRATIES, type Migratie } from '@meldbaken/platform/database';
import { TERMIJN_MIGRATIES } from '@meldbaken/termijn/api';
import { VERGEWIS_MIGRATIES } from '@meldbaken/vergewis/api';
import { ZORGFRAUDE_MIGRATIES } from '@meldbaken/zorgfraude/api';

/** All migrations in the order in which they run. Merged ones are frozen. */
export const MIGRATIES: readonly Migratie[] = [
  ...PLATFORM_MIGRATIES,
  MeldingBasis1763800000011,
  ...TERMIJN_MIGRATIES,
  IgjBasis1763800000013,
  ...MELDING_VERVOLG,
  ...IGJ_VERVOLG,
  ...VERGEWIS_MIGRATIES,
  ...ZORGFRAUDE_MIGRATIES,
];
