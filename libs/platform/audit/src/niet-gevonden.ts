import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** Not yours and not there are the same answer (spec 00). */
export const nietGevonden = (): Weigering =>
  weiger('NIET_GEVONDEN', 'Dit is er niet, of u mag het niet zien.', { watDan: 'Ga terug naar het overzicht.' });
