import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';

/** So many views one member may keep. */
export const MEESTE_WEERGAVEN = 20;
export const LANGSTE_WEERGAVE_NAAM = 60;

export interface WeergaveNaam {
  readonly id: string;
  readonly naam: string;
}

const gelijk = (naam: string): string => naam.toLocaleLowerCase('nl');

/** Space at the ends and doubled space say nothing; a control character cannot be typed. */
const schoon = (naam: string): string =>
  naam
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The name of a view among those that there are, or why it cannot be. `zelf` is the view that gets the name. */
export function keurWeergaveNaam(ruw: string, bestaande: readonly WeergaveNaam[], zelf?: string): string | Weigering {
  const naam = schoon(ruw);
  if (naam === '') return weiger('WEERGAVE_NAAM_LEEG', 'Vul een naam in.', { veld: 'naam' });
  if ([...naam].length > LANGSTE_WEERGAVE_NAAM)
    return weiger('WEERGAVE_NAAM_LANG', `De naam is te lang. U kunt ${LANGSTE_WEERGAVE_NAAM} tekens gebruiken.`, {
      veld: 'naam',
    });
  if (bestaande.some((w) => w.id !== zelf && gelijk(w.naam) === gelijk(naam)))
    return weiger('WEERGAVE_NAAM_BESTAAT', 'U hebt al een weergave met deze naam.', {
      veld: 'naam',
      watDan: 'Kies een andere naam.',
    });
  return naam;
}

/** The name of a new view, or why there cannot be one more. */
export function keurNieuweWeergave(ruw: string, bestaande: readonly WeergaveNaam[]): string | Weigering {
  const naam = keurWeergaveNaam(ruw, bestaande);
  if (isWeigering(naam)) return naam;
  if (bestaande.length >= MEESTE_WEERGAVEN)
    return weiger('WEERGAVE_TE_VEEL', `U hebt al ${MEESTE_WEERGAVEN} weergaven.`, {
      watDan: 'Haal er eerst een weg.',
    });
  return naam;
}
