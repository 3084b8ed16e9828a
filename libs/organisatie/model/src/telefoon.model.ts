import { type Weigering, weiger } from '@meldbaken/platform/waarden';

/**
 * A number as it is kept: digits, with + before a country. Spaces, hyphens, dots and brackets are how people write, and go.
 * Null when nothing was typed.
 */
export function leesTelefoon(tekst: string): string | Weigering | null {
  const net = tekst.trim().replace(/[\s().-]/g, '');
  if (net === '') return null;
  const nummer = net.replace(/^00/, '+').replace(/^\+31\(?0/, '+31');
  const goed = nummer.startsWith('+') ? /^\+[1-9][0-9]{7,14}$/ : /^0[0-9]{9}$/;
  if (goed.test(nummer)) return nummer;
  return weiger('TELEFOON_ONJUIST', 'Dit telefoonnummer klopt niet.', {
    veld: 'telefoon',
    watDan: 'Schrijf 10 cijfers, bijvoorbeeld 06 12345678. Een buitenlands nummer begint met +.',
  });
}
