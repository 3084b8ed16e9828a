import type { MeldingStatus, StapNummer, StapStatus } from '@meldbaken/melding/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import type { BuitenMelden } from './buiten-melden.model';
import { ontbrekendeBesluiten } from './stap-verloop.model';
import { STAPPEN } from './stappen.model';
import { overgang } from './verloop.model';
import { mistVoorSluiten } from './vervolg/mist.model';
import type { VervolgKort } from './vervolg/vervolg.model';

export interface SluitStand {
  readonly status: MeldingStatus;
  readonly stappen: Readonly<Record<StapNummer, StapStatus>>;
  readonly buitenMelden: BuitenMelden;
  /** The parts of steps 5 and 6. */
  readonly vervolg: readonly VervolgKort[];
  /** Names of the legal terms that still run, or are late and open. */
  readonly lopendeTermijnen: readonly string[];
}

/** Terms that live on after closing: asking how it goes, and looking back once more. */
export const NA_SLUITEN = ['NAZORG', 'TERUGBLIK'] as const;

/** Does an open term of this kind hold up closing? */
export function houdtSluitenTegen(code: string): boolean {
  return !NA_SLUITEN.some((c) => c === code);
}

/** Everything that closing still waits for (G5), in words; empty when the melding may be closed. */
export function ontbreektVoorSluiten(stand: Omit<SluitStand, 'status'>): string[] {
  const open = STAPPEN.filter(({ nummer }) => ['NOG_NIET', 'LOOPT'].includes(stand.stappen[nummer]));
  return [
    ...open.map(({ nummer, naam }) => `stap ${nummer} (${naam.toLowerCase()})`),
    ...ontbrekendeBesluiten(stand.buitenMelden),
    ...mistVoorSluiten({ delen: stand.vervolg, buitenMelden: stand.buitenMelden }),
    ...stand.lopendeTermijnen.map((naam) => `de termijn ${naam}`),
  ];
}

/** Closes, or says all that misses at once. */
export function sluit(stand: SluitStand): MeldingStatus | Weigering {
  const naar = overgang(stand.status, 'SLUIT');
  if (isWeigering(naar)) return naar;
  const mist = ontbreektVoorSluiten(stand);
  if (mist.length === 0) return naar;
  const dingen = mist.length === 1 ? 'Er mist 1 ding' : `Er missen ${mist.length} dingen`;
  return weiger('MELDING_SLUITEN_KAN_NIET', `U kunt de melding nog niet sluiten. ${dingen}: ${opsomming(mist)}.`, {
    watDan: 'Maak dit eerst af. Is een stap niet nodig? Schrijf bij die stap op waarom.',
  });
}

function opsomming(dingen: readonly string[]): string {
  const laatste = dingen.at(-1) ?? '';
  return dingen.length < 2 ? laatste : `${dingen.slice(0, -1).join(', ')} en ${laatste}`;
}
