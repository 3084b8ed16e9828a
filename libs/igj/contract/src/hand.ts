/** What an authority answers outside Meldbaken on a report that was sent by hand. */
export const HAND_ANTWOORD_SOORTEN = ['BEVESTIGING', 'VRAAG', 'ANTWOORD', 'AFSLUITING'] as const;
export type HandAntwoordSoort = (typeof HAND_ANTWOORD_SOORTEN)[number];
