import { VASTSTELLING_LABEL, BETROKKENE_FUNCTIE_LABEL, STAPPEN, STAP_STATUS_LABEL } from '@meldbaken/melding/model';
import { BETROKKENE_FUNCTIES, STAP_STATUSSEN, VASTSTELLING_SOORTEN } from '@meldbaken/melding/contract';

const label = <C extends string>(
  labels: Readonly<Record<C, string>>,
  codes: readonly C[],
  code: string | undefined,
): string => {
  const gevonden = codes.find((c) => c === code);
  return gevonden ? labels[gevonden].toLowerCase() : '';
};

const TEKSTEN: Record<string, (g: Readonly<Record<string, string>>) => string> = {
  INGEDIEND: () => 'De melding kwam binnen.',
  IN_BEHANDELING: () => 'Nam de melding in behandeling.',
  BETROKKENE_TOEGEVOEGD: (g) =>
    `Haalde ${g['naam'] ?? 'iemand'} erbij als ${label(BETROKKENE_FUNCTIE_LABEL, BETROKKENE_FUNCTIES, g['functie'])}.`,
  BETROKKENE_VERWIJDERD: (g) =>
    `Haalde ${g['naam'] ?? 'iemand'} weg als ${label(BETROKKENE_FUNCTIE_LABEL, BETROKKENE_FUNCTIES, g['functie'])}.`,
  GENOEMDE_GEKOPPELD: () => 'Koppelde een getypte naam aan een medewerker.',
  GENOEMDE_NIEMAND: () => 'Stelde vast dat de getypte naam niemand van ons is.',
  PERSOON_UITGESLOTEN: () => 'Sloot iemand uit die te dichtbij staat.',
  BEHANDELAAR_GEWISSELD: () => 'De behandeling ging naar een ander.',
  VASTSTELLING: (g) => `Stelde vast: ${label(VASTSTELLING_LABEL, VASTSTELLING_SOORTEN, g['soort'])}.`,
  STAP: (g) => {
    const stap = STAPPEN.find((s) => String(s.nummer) === g['stap']);
    return `Zette stap ${g['stap']}${stap ? ` (${stap.naam.toLowerCase()})` : ''} op ${label(STAP_STATUS_LABEL, STAP_STATUSSEN, g['status'])}.`;
  },
  GESLOTEN: () => 'Sloot de melding.',
  HEROPEND: () => 'Heropende de melding.',
  DOORVERWEZEN: () => 'Verwees de melding door.',
  TERMIJN_GEZET: (g) => `Zette een eigen termijn: ${g['naam'] ?? 'zonder naam'}.`,
  TERMIJN_GEHAALD: (g) => `Zei dat de eigen termijn is gehaald: ${g['naam'] ?? 'zonder naam'}.`,
  EXTERNE_MELDING_AANGEBODEN: () => 'Bood de melding aan de IGJ aan ter bevestiging.',
  EXTERNE_MELDING_VERZONDEN: () => 'Verstuurde de melding naar de IGJ.',
  ONTVANGST_BEVESTIGD: () => 'De IGJ bevestigde de ontvangst.',
};

/** The words of a timeline line, made when it is read. */
export const tijdlijnTekst = (soort: string, gegevens: Readonly<Record<string, string>>): string =>
  TEKSTEN[soort]?.(gegevens) ?? 'Er veranderde iets.';

const GROEPEN: Record<string, string> = {
  AANDACHTSFUNCTIONARIS: 'Alle aandachtsfunctionarissen',
  MELDTEAMLID: 'Alle leden van het meldteam',
  BESTUURDER: 'Alle bestuurders',
};

export const groepNaam = (rol: string): string => GROEPEN[rol] ?? rol;
