import { type Dag, jaarMaandDag, weekdag } from './dag.model';

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** "vrijdag". */
export function weekdagNaam(dag: Dag): string {
  return DAGEN[weekdag(dag)] ?? '';
}

/** "20 november". */
export function dagEnMaand(dag: Dag): string {
  const d = jaarMaandDag(dag);
  return `${d.dag} ${MAANDEN[d.maand - 1] ?? ''}`;
}

/** "vrijdag 20 november 2026". */
export function datumVoluit(dag: Dag): string {
  return `${weekdagNaam(dag)} ${dagEnMaand(dag)} ${jaarMaandDag(dag).jaar}`;
}

/** "vr 20 nov". */
export function datumKort(dag: Dag): string {
  const d = jaarMaandDag(dag);
  return `${weekdagNaam(dag).slice(0, 2)} ${d.dag} ${MAANDEN_KORT[d.maand - 1] ?? ''}`;
}

/** "9:15 uur". */
export function klokTekst(msInDag: number): string {
  const minuten = Math.floor(msInDag / 60_000);
  return `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')} uur`;
}

/** "1 dag", "3 dagen". */
export function aantalTekst(aantal: number, enkel: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? enkel : meer}`;
}

/** "november", of month 11. */
export function maandNaam(maand: number): string {
  return MAANDEN[maand - 1] ?? '';
}

/** "nov", of month 11. */
export function maandKort(maand: number): string {
  return MAANDEN_KORT[maand - 1] ?? '';
}
