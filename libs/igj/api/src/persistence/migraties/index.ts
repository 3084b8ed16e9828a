import type { Migratie } from '@meldbaken/platform/database';
import { IgjBriefwisseling1763800000045 } from './igj-briefwisseling.migratie';
import { IgjOpstellen1763800000046 } from './opstellen.migratie';
import { IgjRapportage1763800000047 } from './rapportage.migratie';
import { IgjGast1763800000052 } from './gast.migratie';
import { IgjRegister1763800000049 } from './register.migratie';
import { IgjRest1763800000056 } from './rest.migratie';
import { IgjInspectie1763800000048 } from './inspectie.migratie';
import { IgjJeugd1763800000057 } from './jeugd.migratie';
import { IgjWmo1763800000051 } from './wmo.migratie';

/** Migrations of this context after its base, in order. */
export const IGJ_VERVOLG: readonly Migratie[] = [
  IgjBriefwisseling1763800000045,
  IgjOpstellen1763800000046,
  IgjRapportage1763800000047,
  IgjInspectie1763800000048,
  IgjRegister1763800000049,
  IgjWmo1763800000051,
  IgjGast1763800000052,
  IgjRest1763800000056,
  IgjJeugd1763800000057,
];
