import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Delen } from './stand.model';

type Verdenking = 'JA' | 'TWIJFEL' | 'NEE' | null;

/** What was answered to 'can this be a crime'; null when nobody answered yet. */
export const verdenking = (delen: Delen): Verdenking => delen.strafbaar[0]?.inhoud.antwoord ?? null;

/** A police consultation that says who does what. */
export const heeftPolitieAfspraak = (delen: Delen): boolean =>
  delen.politiecontact.some(({ inhoud }) => inhoud.politieDoet !== null && inhoud.wijDoen !== null);

/**
 * G1. With a suspected crime (yes or doubt) no talk and no investigation of our own before a police consultation that
 * says who does what. Null when it may. What a client tells of own accord and safety measures never come here.
 */
export function poortPolitie(delen: Delen, wat: string): Weigering | null {
  const stand = verdenking(delen);
  if (stand === null)
    return weiger(
      'MELDING_STRAFBAAR_ONBEANTWOORD',
      `${wat}: dat kan nog niet. U gaf nog geen antwoord op de vraag of dit strafbaar kan zijn.`,
      {
        watDan: 'Beantwoord eerst die vraag.',
      },
    );
  if (stand === 'NEE' || heeftPolitieAfspraak(delen)) return null;
  return weiger('MELDING_POLITIE_OVERLEG_NODIG', `${wat}: dat kan nog niet. Er is misschien een strafbaar feit.`, {
    watDan: 'Overleg eerst met de politie. Leg vast wat de politie doet en wat u doet.',
  });
}

/** What a verdict still waits for (G2), in words. */
export function ontbreektVoorOordeel(delen: Delen): string[] {
  const gesproken = delen.clientgesprek.some(
    ({ inhoud }) => inhoud.aard === 'GEVOERD' || inhoud.aard === 'NIET_GEVOERD',
  );
  return [
    ...(gesproken ? [] : ['het gesprek met de cliënt, of waarom dat er niet komt']),
    ...(delen.plegergesprek.length > 0 ? [] : ['het gesprek met de pleger, of waarom dat er niet komt']),
    ...(delen.onderzoek.length > 0 ? [] : ['het besluit of verder onderzoek nodig is']),
  ];
}

/** G2. Null when a verdict may be given. */
export function poortOordeel(delen: Delen): Weigering | null {
  const mist = ontbreektVoorOordeel(delen);
  if (mist.length === 0) return null;
  return weiger('MELDING_OORDEEL_TE_VROEG', `U kunt nog geen oordeel geven. Er mist: ${mist.join('; ')}.`, {
    watDan: 'Leg dit eerst vast.',
  });
}

/** The personnel file takes an entry only after a talk with the person, and a conclusion (Leidraad p. 136). */
export function magInPersoneelsdossier(delen: Delen): Weigering | null {
  const mist = [
    ...(delen.plegergesprek.some(({ inhoud }) => inhoud.aard === 'GEVOERD') ? [] : ['een gesprek met deze persoon']),
    ...(delen.oordeel.length > 0 ? [] : ['een oordeel']),
  ];
  if (mist.length === 0) return null;
  return weiger(
    'MELDING_PERSONEELSDOSSIER_TE_VROEG',
    `Dit mag nog niet in het personeelsdossier. Er mist: ${mist.join(' en ')}.`,
    {
      watDan: 'Voer eerst het gesprek en leg het oordeel vast.',
    },
  );
}
