const MENSEN =
  'man vrouw partner vriend vriendin broer zus zusje vader moeder zoon dochter kind oma opa tante oom neef nicht baas chef leidinggevende teamleider collega buurman buurvrouw cliënt client';
const VERRADERS = new RegExp(`(?<![\\p{L}])mijn (?:${MENSEN.split(' ').join('|')})(?![\\p{L}])`, 'iu');

/** The first words that could tell who wrote this ('mijn broer'); null when there are none. A hint, never a bar. */
export const herkenbareWoorden = (tekst: string): string | null => VERRADERS.exec(tekst)?.[0] ?? null;
