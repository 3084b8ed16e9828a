import { weiger, type Weigering } from '@meldbaken/platform/waarden';

export const formulierWeg = (): Weigering =>
  weiger('NIET_GEVONDEN', 'Deze pagina is er niet.', { watDan: 'Vraag de organisatie om het goede adres.' });

export const formulierUit = (telefoon: string | null): Weigering =>
  weiger('OPENBAAR_UIT', 'U kunt hier nu niet melden.', telefoon === null ? {} : { watDan: `Bel ${telefoon}.` });

/** The page asks a new challenge and tries again by itself. */
export const bewijsVerlopen = (): Weigering =>
  weiger('OPENBAAR_BEWIJS_VERLOPEN', 'Dit duurde te lang. Probeer het nog eens.');

/** Always the same words: a wrong code, an unknown one, and one too many. */
export const codeKloptNiet = (): Weigering =>
  weiger('OPENBAAR_CODE_KLOPT_NIET', 'Deze code klopt niet. Kijk na of u 16 cijfers hebt.', {
    veld: 'code',
    watDan: 'Hebt u het vaak geprobeerd? Wacht dan 15 minuten.',
  });

export const kaartVerlopen = (): Weigering =>
  weiger('OPENBAAR_KAART_VERLOPEN', 'U was lang weg. Vul uw code nog eens in.');
