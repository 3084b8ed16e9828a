export interface WegwijsOptie {
  readonly waarde: string;
  readonly label: string;
  readonly hint?: string;
  /** What to mind from here on. */
  readonly advies?: string;
}

export interface WegwijsVraag {
  readonly titel: string;
  readonly uitleg?: string;
  readonly opties: readonly WegwijsOptie[];
}

const VRAAG_NIET_UIT =
  'Stel geen vragen aan de cliënt, en ook niet aan de persoon over wie het gaat. Vertelt de cliënt zelf iets? Luister dan, en schrijf het op. Ruim niets op en was niets: dat kunnen sporen zijn. Zorg dat de cliënt veilig is. De aandachtsfunctionaris belt met de politie.';

/** Said on every page that ends in words with a client. */
export const GEEN_GEHEIM = 'Beloof de cliënt nooit dat u het geheim houdt. Zeg dat u het vertelt aan wie kan helpen.';

/** Own words after the flow chart of the Leidraad (p. 219) and its rules on crime, secrecy and speaking to the person. */
export const WEGWIJS_VRAGEN: Readonly<
  Record<'GEVAAR' | 'STRAFBAAR' | 'AANGESPROKEN' | 'HELDER' | 'BEELD' | 'MOGELIJK' | 'KIES' | 'MELDKEUZE', WegwijsVraag>
> = {
  GEVAAR: {
    titel: 'Is er nu gevaar, of heeft de cliënt ernstig letsel?',
    opties: [
      {
        waarde: 'JA',
        label: 'Ja',
        advies:
          'Bel 112 als dat nodig is. Stop het meteen als dat veilig kan, of haal uw leidinggevende erbij. Blijf bij de cliënt.',
      },
      { waarde: 'NEE', label: 'Nee' },
    ],
  },
  STRAFBAAR: {
    titel: 'Kan het strafbaar zijn?',
    uitleg: 'Bijvoorbeeld: seksueel misbruik, slaan, bedreigen, stelen. U hoeft het niet zeker te weten.',
    opties: [
      { waarde: 'JA', label: 'Ja', advies: VRAAG_NIET_UIT },
      { waarde: 'TWIJFEL', label: 'Misschien', advies: VRAAG_NIET_UIT },
      { waarde: 'NEE', label: 'Nee' },
    ],
  },
  AANGESPROKEN: {
    titel: 'Hebt u de persoon hier al op aangesproken?',
    uitleg: 'Dat is de collega of vrijwilliger over wie het gaat.',
    opties: [
      {
        waarde: 'JA',
        label: 'Ja',
        advies: 'Goed dat u dit deed. Na zo’n gesprek hoort altijd een melding. Ook als het gesprek goed ging.',
      },
      { waarde: 'NEE', label: 'Nee' },
    ],
  },
  HELDER: {
    titel: 'Is voor u duidelijk wat er aan de hand is?',
    uitleg: 'Een gevoel dat er iets niet klopt, telt ook.',
    opties: [
      { waarde: 'JA', label: 'Ja, het is duidelijk genoeg' },
      { waarde: 'NEE', label: 'Nee, ik wil eerst een beter beeld' },
    ],
  },
  BEELD: {
    titel: 'Hoe wilt u een beter beeld krijgen?',
    uitleg: GEEN_GEHEIM,
    opties: [
      {
        waarde: 'KIJKEN',
        label: 'Ik kijk mee, of ik praat met de cliënt',
        hint: 'Vraag hoe het gaat. Vul niets in voor de cliënt.',
        advies: 'Schrijf op wat u ziet en hoort. Gebruik de woorden van de cliënt.',
      },
      {
        waarde: 'RAAD',
        label: 'Ik vraag raad aan de aandachtsfunctionaris',
        hint: 'Dat is nog geen melding.',
      },
    ],
  },
  MOGELIJK: {
    titel: 'Denkt u dat er iets mis kan zijn?',
    uitleg: 'U hebt gekeken of gepraat. Twijfelt u nog? Kies dan ja.',
    opties: [
      { waarde: 'JA', label: 'Ja, of ik twijfel' },
      { waarde: 'NEE', label: 'Nee' },
    ],
  },
  KIES: {
    titel: 'Wat past bij u en bij wat er gebeurde?',
    uitleg: GEEN_GEHEIM,
    opties: [
      {
        waarde: 'AANSPREKEN',
        label: 'Ik spreek de persoon erop aan',
        hint: 'Alleen als u dat durft en als het veilig is.',
        advies:
          'Zeg wat u zag, en niet wat u ervan vindt. Zeg ook dat u het moet melden. Na het gesprek hoort altijd een melding.',
      },
      { waarde: 'RAAD', label: 'Ik bespreek het eerst met de aandachtsfunctionaris' },
      { waarde: 'MELDEN', label: 'Ik meld het meteen' },
    ],
  },
  MELDKEUZE: {
    titel: 'Wilt u meteen melden, of eerst praten?',
    opties: [
      { waarde: 'MELDEN', label: 'Ik meld het meteen' },
      {
        waarde: 'RAAD',
        label: 'Ik praat eerst met de aandachtsfunctionaris',
        hint: 'De aandachtsfunctionaris helpt u met de melding.',
      },
    ],
  },
};
