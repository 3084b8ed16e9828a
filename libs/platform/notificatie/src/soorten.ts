/**
 * What a notice says, per kind. Never a number, name, unit or form of abuse: notices are read on phones and over shoulders.
 * Order of the list: terms, reports, external reports, cases of the inspectorate.
 */
const TEKSTEN = {
  TERMIJN_GESTART: 'Er is een termijn gestart. Kijk wat u moet doen.',
  TERMIJN_NADERT: 'Een termijn loopt bijna af.',
  TERMIJN_VEILIGE_DAG: 'Rond dit vandaag af. Dan bent u zeker op tijd.',
  TERMIJN_LAATSTE_DAG: 'Een termijn loopt vandaag af.',
  TERMIJN_LAATSTE_UREN: 'Een termijn loopt over een paar uur af.',
  TERMIJN_VERLOPEN: 'Een termijn is voorbij. Doe zo snel mogelijk wat nodig is.',
  TERMIJN_TE_LAAT: 'Een termijn is voorbij en nog niet afgerond.',
  TERMIJN_OVERGEDRAGEN: 'Een termijn is nu van u.',
  MELDING_NIEUW: 'Er is een nieuwe melding. Nog niemand las hem.',
  MELDING_WACHT_OP_ONAFHANKELIJKE: 'Er wacht een melding op een onafhankelijke ontvanger.',
  BETROKKEN: 'U doet nu mee aan de behandeling van een melding.',
  BIJLAGE_NIEUW: 'Er is een nieuw bestand bij een melding.',
  PROEFMELDING: 'Dit is een proef. Een echte melding komt ook zo bij u binnen. U hoeft niets te doen.',
  CONSULTATIE_NIEUW: 'Iemand vraagt u om raad.',
  CONSULTATIE_ANTWOORD: 'U hebt antwoord op uw vraag om raad.',
  KLACHT_NIEUW: 'Er is een nieuwe klacht.',
  KLACHT_TOEGEWEZEN: 'U bent gevraagd bij een klacht.',
  BERICHT_VAN_MELDER: 'Er is een nieuw bericht bij een melding.',
  BERICHT_VOOR_MELDER: 'Er is een bericht voor u.',
  MELDER_NIEUWS: 'Er is nieuws over een melding van u. Kijk bij Mijn meldingen.',
  KLUIS_BESLUIT_NODIG: 'Iemand vraagt om een naam te zien. U beslist daarover.',
  KLUIS_BESLIST: 'Er is beslist over uw vraag om een naam te zien.',
  ONAFHANKELIJK_GEVRAAGD: 'Een melder vraagt uw hulp als onafhankelijke ontvanger.',
  MELDING_OVERGEDRAGEN: 'U behandelt nu een melding van een collega.',
  NOTITIES_WEG: 'Een melding is gesloten. Straks wissen we uw eigen notities.',
  NOTITIES_WEG_EINDE: 'Straks kijkt u niet meer mee bij een melding. Dan wissen we uw notities.',
  EERSTE_ANTWOORD_NADERT: 'Een melder verwacht snel antwoord. Kijk wat u kunt zeggen.',
  EERSTE_ANTWOORD_TE_LAAT: 'Een melder wacht nog op het beloofde antwoord. Doe het vandaag.',
  BESLUIT_NODIG: 'Er wacht een besluit op u.',
  EXTERNE_MELDING_TERUG: 'Een externe melding is teruggestuurd. Pas hem aan.',
  RAPPORTAGE_TERUG: 'Een rapport is teruggestuurd. Pas het aan.',
  EXTERNE_MELDING_VERZONDEN: 'Een externe melding is verzonden.',
  ONTVANGST_BEVESTIGD: 'De ontvangst van een externe melding is bevestigd.',
  IGJ_BERICHT: 'U kreeg een bericht over een externe melding.',
  ZAAK_BERICHT: 'Een zorgaanbieder stuurde een bericht over een zaak.',
  GAST_DICHT: 'Een gast vulde te vaak een verkeerde code in. De link van uw inzage is dicht.',
  ZAAK_NIEUW: 'Er is een nieuwe zaak in het postvak.',
  ZAAK_TOEGEWEZEN: 'Er is een zaak aan u toegewezen.',
  SIGNAAL_NIEUW: 'De inspectie gaf een signaal aan u door.',
  HR_VRAAG_NIEUW: 'Er is een vraag voor HR.',
  HR_VRAAG_BEANTWOORD: 'HR heeft gereageerd op uw vraag.',
  GESCHIKTHEID_GEVRAAGD: 'HR stelt u een vraag.',
  VERGEWIS_ANTWOORD: 'De inspectie heeft uw vraag beantwoord.',
  SOLLICITANT_ZOND: 'Er kwam iets binnen via een link die u gaf.',
  SOLLICITANT_LINK_DICHT: 'Een link die u gaf is dicht. Er is te vaak een verkeerde code ingevuld.',
} as const;

export type NotificatieSoort = keyof typeof TEKSTEN;

export const NOTIFICATIE_SOORTEN: readonly string[] = Object.keys(TEKSTEN);

/** A kind that an older or newer version wrote still reads as something. */
const OVERIG = 'Er is nieuws. Kijk wat u moet doen.';

/** Text of a notice on the screen. */
export function notificatieTekst(soort: string): string {
  return isSoort(soort) ? TEKSTEN[soort] : OVERIG;
}

const isSoort = (soort: string): soort is NotificatieSoort => Object.hasOwn(TEKSTEN, soort);

export interface MailTekst {
  onderwerp: string;
  tekst: string;
}

/** Kind of the mail of the day; it is no notice, as the page itself says what is open. */
export const SAMENVATTING = 'SAMENVATTING';

/** The mail tells that something waits, and where to log in; nothing else (ui.md 7). */
export function mailTekst(soort: string, baseUrl: string): MailTekst {
  if (soort === SAMENVATTING)
    return {
      onderwerp: 'Er wachten termijnen op u',
      tekst: `Log in om te zien wat u moet doen.\n\n${baseUrl}/termijnen\n`,
    };
  const onderwerp = soort.startsWith('TERMIJN_') ? 'Er wacht een termijn op u' : 'Er wacht een bericht op u';
  return { onderwerp, tekst: `Log in om te zien wat u moet doen.\n\n${baseUrl}/vandaag\n` };
}
