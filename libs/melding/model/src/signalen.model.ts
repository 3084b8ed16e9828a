import type { Vorm } from '@meldbaken/melding/contract';

export interface Signaal {
  readonly code: string;
  readonly tekst: string;
}

export interface VormUitleg {
  readonly code: Vorm;
  /** Help text under the choice. */
  readonly uitleg: string;
  readonly bijMedewerker: readonly Signaal[];
  readonly bijClient: readonly Signaal[];
}

const lijst = (voor: string, signalen: Readonly<Record<string, string>>): readonly Signaal[] =>
  Object.entries(signalen).map(([naam, tekst]) => ({ code: `${voor}_${naam}`, tekst }));

/**
 * Signals per form, in two columns (Leidraad p. 116, own words). The list is never complete: the facts are free text.
 * Codes are stored with reports, so a code may be added but never changed.
 */
export const VORM_UITLEG: readonly VormUitleg[] = [
  {
    code: 'VERWAARLOZING',
    uitleg: 'De cliënt krijgt niet de zorg, hulp of aandacht die nodig is.',
    bijMedewerker: lijst('VERWAARLOZING_MEDEWERKER', {
      GEEN_GEHOOR: 'Doet niets met wat de cliënt nodig heeft',
      WEINIG_AANDACHT: 'Geeft weinig aandacht of toont weinig respect',
      WEINIG_STEUN: 'Troost of steunt de cliënt te weinig',
      ONVERSCHILLIG: 'Doet alsof het hem of haar niets kan schelen',
    }),
    bijClient: lijst('VERWAARLOZING_CLIENT', {
      SLECHTE_HYGIENE: 'Is slecht gewassen of verzorgd',
      VERVUILD: 'Ziet er vuil uit, of de kamer is vuil',
      LUSTELOOS: 'Heeft nergens zin in',
      EET_SLECHT: 'Eet slecht',
      SLAAPT_SLECHT: 'Slaapt slecht',
      BOOS: 'Is boos',
      VERDRIETIG: 'Is verdrietig',
      KLAMPT_VAST: 'Klampt zich aan iemand vast',
      WANHOPIG: 'Is wanhopig',
    }),
  },
  {
    code: 'PSYCHISCH',
    uitleg: 'Iemand maakt de cliënt klein of bang. Of neemt rechten van de cliënt af.',
    bijMedewerker: lijst('PSYCHISCH_MEDEWERKER', {
      TREITERT: 'Treitert of daagt de cliënt uit',
      PEST: 'Pest de cliënt',
      VERNEDERT: 'Zet de cliënt voor schut',
      DREIGT: 'Dreigt',
      COMMANDEERT: 'Geeft bevelen',
      NIET_SERIEUS: 'Neemt de cliënt niet serieus',
      KLEINEERT: 'Maakt de cliënt klein met woorden',
      STRENGE_REGELS: 'Maakt regels die te streng zijn',
      NIET_ZELF_BESLISSEN: 'Laat de cliënt niet zelf kiezen',
    }),
    bijClient: lijst('PSYCHISCH_CLIENT', {
      ANGSTIG: 'Is bang',
      VERWARD: 'Is in de war',
      WANTROUWEND: 'Vertrouwt mensen niet',
      SCHRIKT: 'Schrikt meer dan je verwacht',
      LUSTELOOS: 'Heeft nergens zin in',
      EET_SLECHT: 'Eet slecht',
      SLAAPT_SLECHT: 'Slaapt slecht',
      BOOS: 'Is boos',
      VERDRIETIG: 'Is verdrietig',
      GEFRUSTREERD: 'Is gefrustreerd',
    }),
  },
  {
    code: 'FYSIEK',
    uitleg: 'Iemand doet de cliënt pijn aan het lichaam.',
    bijMedewerker: lijst('FYSIEK_MEDEWERKER', {
      SLAAT: 'Slaat',
      SCHOPT: 'Schopt',
      KRABT: 'Krabt',
      KNIJPT: 'Knijpt',
      TREKT_HAREN: 'Trekt aan de haren',
      DUWT: 'Duwt',
    }),
    bijClient: lijst('FYSIEK_CLIENT', {
      BLAUWE_PLEKKEN: 'Heeft blauwe plekken',
      SCHRAMMEN: 'Heeft schrammen',
      SCHAAFWONDEN: 'Heeft schaafwonden',
      SUF: 'Is suf',
      LUSTELOOS: 'Heeft nergens zin in',
    }),
  },
  {
    code: 'SEKSUEEL',
    uitleg: 'Iemand raakt de cliënt seksueel aan, of dwingt tot iets seksueels. Ook iets laten zien hoort erbij.',
    bijMedewerker: lijst('SEKSUEEL_MEDEWERKER', {
      BETAST: 'Zit aan het lichaam van de cliënt',
      DWINGT: 'Dwingt tot seks, met de cliënt of waar de cliënt bij is',
    }),
    bijClient: lijst('SEKSUEEL_CLIENT', {
      ONRUST_UITKLEDEN: 'Is heel onrustig bij uitkleden of wassen',
      LETSEL: 'Heeft wonden of irritatie bij geslachtsdeel of anus',
      INFECTIES: 'Heeft steeds weer een infectie bij geslachtsdeel of anus',
    }),
  },
  {
    code: 'FINANCIEEL',
    uitleg: 'Iemand neemt of gebruikt geld of spullen van de cliënt.',
    bijMedewerker: lijst('FINANCIEEL_MEDEWERKER', {
      STEELT_GELD: 'Steelt geld',
      PINT: 'Pint voor zichzelf met de pas van de cliënt',
      STEELT_SPULLEN: 'Steelt spullen',
      PERST_AF: 'Dwingt de cliënt om geld of spullen te geven',
    }),
    bijClient: lijst('FINANCIEEL_CLIENT', {
      GELD_TEKORT: 'Komt geld tekort',
      WEINIG_IN_HUIS: 'Heeft te weinig in huis',
      SPULLEN_WEG: 'Mist spullen die iets waard zijn',
    }),
  },
];

/** Signs of change that belong to no single form. */
export const ALGEMENE_SIGNALEN: readonly Signaal[] = lijst('ALGEMEEN', {
  EERST_BLIJ_NU_BANG: 'De cliënt was vrolijk en is nu bang',
  WIL_IEMAND_NIET_MEER: 'De cliënt was blij met een medewerker en wil nu geen hulp meer van die persoon',
  GEEN_GELD_MEER: 'De cliënt had genoeg geld voor uitjes en nu niet meer',
});

const TEKSTEN: ReadonlyMap<string, string> = new Map(
  [...VORM_UITLEG.flatMap((v) => [...v.bijMedewerker, ...v.bijClient]), ...ALGEMENE_SIGNALEN].map((s) => [
    s.code,
    s.tekst,
  ]),
);

/** The words of a stored signal; null when the code is not ours. */
export function signaalTekst(code: string): string | null {
  return TEKSTEN.get(code) ?? null;
}
