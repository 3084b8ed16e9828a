import { STAP_NUMMERS, type MeldingStatus, type VaststellingSoort } from '@meldbaken/melding/contract';
import {
  STAPPEN_BIJ_BEGIN,
  houdtSluitenTegen,
  ontbreektVoorSluiten,
  staandeVaststellingen,
  type VervolgKort,
} from '@meldbaken/melding/model';
import type { Stap } from '../../typen';

/** Acts that a right alone does not open: they also need a state. */
const PER_STATUS: Readonly<Record<MeldingStatus, (handeling: string) => boolean>> = {
  INGEDIEND: (h) => ['in-behandeling-nemen', 'genoemde-koppelen', 'doorverwijzen', 'stukken-toevoegen'].includes(h),
  IN_BEHANDELING: (h) => !['in-behandeling-nemen', 'heropenen'].includes(h),
  // Aftercare goes on after closing, and what was established still counts.
  GESLOTEN: (h) => ['heropenen', 'opvolging-halen', 'geschiktheid-bevestigen'].includes(h),
  DOORVERWEZEN: (h) => h === 'heropenen',
};

/** What somebody with these rights can do now. */
export const nuMogelijk = (status: MeldingStatus, rechten: readonly string[]): string[] =>
  rechten.filter(PER_STATUS[status]);

export interface SluitGegevens {
  status: MeldingStatus;
  stappen: readonly Pick<Stap, 'stap' | 'status'>[];
  vaststellingen: readonly { id: string; soort: VaststellingSoort; herzietId: string | null }[];
  /** Categories sent to the inspectie. */
  verzonden: readonly VaststellingSoort[];
  vervolg: readonly VervolgKort[];
  termijnen: readonly { naam: string; code: string }[];
}

/** What still misses before this report can be closed; nothing when closing is not at hand. */
export function nogVoorSluiten(g: SluitGegevens): string[] {
  if (g.status !== 'IN_BEHANDELING') return [];
  const stappen = { ...STAPPEN_BIJ_BEGIN };
  for (const nummer of STAP_NUMMERS)
    stappen[nummer] = g.stappen.find((s) => s.stap === nummer)?.status ?? stappen[nummer];
  const staand = staandeVaststellingen(g.vaststellingen).map((v) => v.soort);
  return ontbreektVoorSluiten({
    stappen,
    buitenMelden: { staand, verzonden: g.verzonden },
    vervolg: g.vervolg,
    lopendeTermijnen: g.termijnen.filter((t) => houdtSluitenTegen(t.code)).map((t) => t.naam),
  });
}
