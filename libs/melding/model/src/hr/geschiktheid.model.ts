import type { GeschiktheidAntwoord } from '@meldbaken/melding/contract';
import { weiger, type Dag, type Weigering } from '@meldbaken/platform/waarden';

const KORTSTE = 10;
export const GESCHIKTHEID_REDEN_GRENS = 2000;

/** Verdicts after which something may be said to HR: a suspicion never. */
const VASTGESTELD: readonly string[] = ['GRENSOVERSCHRIJDEND', 'MISHANDELING'];

export interface GeschiktheidContext {
  vandaag: Dag;
  antwoordOp: Dag;
  /** What was said before. */
  eerder: readonly GeschiktheidAntwoord[];
}

/** Why this answer cannot be given any more; null when it can. Yes may replace no until the day, never the other way. */
function teLaat(antwoord: GeschiktheidAntwoord, c: GeschiktheidContext): Weigering | null {
  if (c.vandaag >= c.antwoordOp)
    return weiger('GESCHIKTHEID_TE_LAAT', 'De dag voor het antwoord is voorbij.', {
      watDan: 'HR kan de vraag opnieuw stellen.',
    });
  const al = c.eerder.includes(antwoord) || c.eerder.includes('JA');
  return al
    ? weiger('GESCHIKTHEID_AL_BEANTWOORD', 'Deze vraag is al beantwoord.', { watDan: 'U hoeft niets te doen.' })
    : null;
}

function redenFout(reden: string): Weigering | null {
  const lengte = reden.trim().length;
  if (lengte >= KORTSTE && lengte <= GESCHIKTHEID_REDEN_GRENS) return null;
  return weiger('GESCHIKTHEID_REDEN', 'Schrijf op waarom.', {
    veld: 'reden',
    watDan: `Gebruik ${KORTSTE} tot ${GESCHIKTHEID_REDEN_GRENS} tekens. HR leest dit niet.`,
  });
}

/** 'Nothing that matters now': also right while a report is still being looked into. */
export function controleerNee(reden: string, c: GeschiktheidContext): Weigering | null {
  return teLaat('NEE', c) ?? redenFout(reden);
}

/** Yes comes from a report with a verdict (step 4), by an act of step 5. A suspicion does not cross the wall. */
export function controleerJa(
  reden: string,
  uitkomst: string | null,
  gaatOverPersoon: boolean,
  c: GeschiktheidContext,
): Weigering | null {
  if (!gaatOverPersoon)
    return weiger('GESCHIKTHEID_ANDERE_PERSOON', 'Deze melding gaat niet over deze persoon.', {
      watDan: 'Antwoord vanuit een melding waarin deze persoon is genoemd.',
    });
  const laat = teLaat('JA', c);
  if (laat) return laat;
  if (uitkomst === null || !VASTGESTELD.includes(uitkomst))
    return weiger('GESCHIKTHEID_ZONDER_OORDEEL', 'Een vermoeden gaat niet naar HR.', {
      watDan: 'Leg eerst in stap 4 het oordeel vast. Is er niets vastgesteld, antwoord dan met nee.',
    });
  return redenFout(reden);
}
