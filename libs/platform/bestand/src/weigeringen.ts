import { weiger, type Weigering } from '@meldbaken/platform/waarden';

const WEL = 'Wat wel kan: een foto (jpg, png of webp), pdf, tekst (txt) of geluid (mp3).';

export const leeg = (): Weigering =>
  weiger('BESTAND_LEEG', 'Dit bestand is leeg.', { veld: 'bestand', watDan: 'Kies een ander bestand.' });

export const teGroot = (): Weigering =>
  weiger('BESTAND_TE_GROOT', 'Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.', {
    veld: 'bestand',
    watDan: 'Maak het bestand kleiner, of deel het op.',
  });

export const verkeerdeSoort = (): Weigering =>
  weiger('BESTAND_SOORT', 'Dit soort bestand nemen we niet aan.', { veld: 'bestand', watDan: WEL });

/** Film and most sound hold traces that we cannot take out. */
export const nietSchoonTeMaken = (): Weigering =>
  weiger('BESTAND_NIET_SCHOON', 'Een film of dit soort geluid kunnen we niet ontdoen van plaats, tijd en naam.', {
    veld: 'bestand',
    watDan: 'Bewaar het bestand zelf goed. Schrijf in de melding dat u het hebt.',
  });

export const gevaarlijk = (): Weigering =>
  weiger('BESTAND_GEVAARLIJK', 'In dit bestand zit iets dat kwaad kan doen. Daarom nemen we het niet aan.', {
    veld: 'bestand',
    watDan: 'Maak een nieuwe pdf zonder formulier en zonder bijlagen, of maak een foto van het document.',
  });

export const naamPastNiet = (): Weigering =>
  weiger('BESTAND_NAAM', 'De naam van dit bestand past niet bij wat erin zit.', {
    veld: 'bestand',
    watDan: 'Geef het bestand de goede naam, bijvoorbeeld foto.jpg.',
  });

export const onleesbaar = (): Weigering =>
  weiger('BESTAND_ONLEESBAAR', 'We kunnen dit bestand niet openen. Het is beschadigd of beveiligd.', {
    veld: 'bestand',
    watDan: 'Haal het wachtwoord eraf, of maak het bestand opnieuw.',
  });

/** Cleaning it took too long or too much memory, and was stopped. */
export const teZwaar = (): Weigering =>
  weiger('BESTAND_TE_ZWAAR', 'Deze pdf is te ingewikkeld. We kunnen hem niet schoonmaken.', {
    veld: 'bestand',
    watDan: 'Sla de pdf opnieuw op als nieuw bestand, of maak foto’s van de bladzijden.',
  });

export const besmet = (): Weigering =>
  weiger('BESTAND_VIRUS', 'De virusscanner vond iets in dit bestand. Daarom nemen we het niet aan.', {
    veld: 'bestand',
    watDan: 'Kies een ander bestand. Laat uw computer of telefoon nakijken.',
  });

export const scannerWeg = (): Weigering =>
  weiger('BESTAND_SCANNER_WEG', 'De virusscanner werkt nu niet. Daarom nemen we even geen bestanden aan.', {
    watDan: 'Probeer het later opnieuw. Uw melding zelf is niet weg.',
  });
