import type { Migratie } from '@meldbaken/platform/database';
import { ZorgfraudeBasis1763800000064 } from './zorgfraude-basis.migratie';
import { ZorgfraudeGereed1763800000065 } from './zorgfraude-gereed.migratie';

/** Migrations of this context, in order. */
export const ZORGFRAUDE_MIGRATIES: readonly Migratie[] = [ZorgfraudeBasis1763800000064, ZorgfraudeGereed1763800000065];
