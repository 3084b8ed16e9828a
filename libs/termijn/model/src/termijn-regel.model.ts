import { TERMIJN_EENHEDEN, type TermijnEenheid } from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';

/** What is counted. */
export interface TermijnRegel {
  readonly eenheid: TermijnEenheid;
  readonly lengte: number;
  /**
   * Whether the Algemene termijnenwet extends the term. Left out: as art. 4 says, and never for WERKDAGEN (those are policy
   * terms). `true` beyond the limits of art. 4 is followed, since a law or contract can say so, but then `veiligVoor` is the
   * end without it. `true` with UREN is refused: the act has nothing for hours.
   */
  readonly atw?: boolean;
  /** Counted back from the start, e.g. the first day of work. Never extended (art. 1 lid 2). Left out: forward. */
  readonly telRichting?: 'TERUG';
}

/** Longer terms are typing errors: about ten years in days, a hundred in years, one in hours. */
export const LENGTE_GRENZEN: Readonly<Record<TermijnEenheid, number>> = {
  WERKDAGEN: 2_500,
  DAGEN: 3_660,
  WEKEN: 520,
  MAANDEN: 1_200,
  JAREN: 100,
  UREN: 8_784,
};

/** Singular and plural, for texts. */
export const EENHEID_WOORDEN: Readonly<Record<TermijnEenheid, readonly [string, string]>> = {
  WERKDAGEN: ['werkdag', 'werkdagen'],
  DAGEN: ['dag', 'dagen'],
  WEKEN: ['week', 'weken'],
  MAANDEN: ['maand', 'maanden'],
  JAREN: ['jaar', 'jaar'],
  UREN: ['uur', 'uur'],
};

/** "3 werkdagen", "1 week", "5 jaar". */
export function lengteTekst(eenheid: TermijnEenheid, lengte: number): string {
  const [enkel, meer] = EENHEID_WOORDEN[eenheid];
  return `${lengte} ${lengte === 1 ? enkel : meer}`;
}

/** Art. 4 sub a: not for hours, more than 90 days, twelve weeks or three months, or years. Exactly so long is inside. */
export function binnenArtikel4(eenheid: TermijnEenheid, lengte: number): boolean {
  switch (eenheid) {
    case 'WERKDAGEN':
    case 'DAGEN':
      return lengte <= 90;
    case 'WEKEN':
      return lengte <= 12;
    case 'MAANDEN':
      return lengte <= 3;
    case 'JAREN':
    case 'UREN':
      return false;
  }
}

/** Whether the Algemene termijnenwet is applied to this term. */
export function atwGeldt({ eenheid, lengte, atw, telRichting }: TermijnRegel): boolean {
  if (telRichting === 'TERUG') return false;
  return atw ?? (eenheid !== 'WERKDAGEN' && binnenArtikel4(eenheid, lengte));
}

/** Reads a unit in lower or upper case ("werkdagen"). */
export function leesEenheid(tekst: string): TermijnEenheid | Weigering {
  const eenheid = TERMIJN_EENHEDEN.find((e) => e === tekst.trim().toUpperCase());
  if (eenheid) return eenheid;
  return weiger('TERMIJN_EENHEID_ONBEKEND', 'Deze eenheid kennen we niet.', {
    veld: 'eenheid',
    watDan: `Kies ${TERMIJN_EENHEDEN.map((e) => e.toLowerCase()).join(', ')}.`,
  });
}

/** Why a rule cannot be counted; undefined when it can. */
export function keurRegel({ eenheid, lengte, atw, telRichting }: TermijnRegel): Weigering | undefined {
  const grens = LENGTE_GRENZEN[eenheid];
  if (!Number.isInteger(lengte) || lengte < 1 || lengte > grens) {
    const [, meer] = EENHEID_WOORDEN[eenheid];
    return weiger('TERMIJN_LENGTE_ONGELDIG', 'Deze lengte kan niet.', {
      veld: 'lengte',
      watDan: `Vul een heel getal in van 1 tot en met ${grens} ${meer}.`,
    });
  }
  if (atw === true && eenheid === 'UREN') {
    return weiger('TERMIJN_ATW_NIET_VOOR_UREN', 'De Algemene termijnenwet geldt niet voor uren (artikel 4).', {
      veld: 'atw',
      watDan: 'Laat atw weg, of kies een andere eenheid.',
    });
  }
  if (atw === true && telRichting === 'TERUG') {
    return weiger('TERMIJN_ATW_NIET_TERUG', 'De Algemene termijnenwet geldt niet als u terugtelt (artikel 1 lid 2).', {
      veld: 'atw',
      watDan: 'Laat atw weg.',
    });
  }
  return undefined;
}
