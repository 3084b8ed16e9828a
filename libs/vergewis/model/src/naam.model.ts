/** Folded for comparing: lower case, without accents, one space. */
export function vouw(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface NaamDelen {
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
}

/** 'Anna van der Laan' */
export const volleNaam = (n: NaamDelen): string =>
  [n.voornaam, n.tussenvoegsel, n.achternaam].filter((d) => d !== null && d !== '').join(' ');

/** By last name, then first name, then prefix; in the order in which the list stands and is found. */
export const sorteernaam = (n: NaamDelen): string => vouw(`${n.achternaam}, ${n.voornaam} ${n.tussenvoegsel ?? ''}`);
