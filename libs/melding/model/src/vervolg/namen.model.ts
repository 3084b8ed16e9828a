const MERKEN = /\p{Diacritic}/gu;
/** Words of a name that say nothing by themselves. */
const LEEG = new Set(
  'mevrouw mevr mw meneer heer hr dhr de den der het van een te ten ter in op aan la le el da di dr zuster broeder'.split(
    ' ',
  ),
);
const AANSPREEK = new Set('mevrouw mevr mw meneer heer hr dhr dr zuster broeder'.split(' '));

const plat = (tekst: string): string => tekst.normalize('NFD').replaceAll(MERKEN, '');
const woorden = (tekst: string): string[] =>
  plat(tekst)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');

/** Words that are written as a name: with a capital, or after 'mevrouw' and the like. 'Meer' is a name, 'meer' is not. */
function alsNaam(tekst: string): ReadonlySet<string> {
  const alle = woorden(tekst);
  return new Set(
    alle.flatMap((w, i) => {
      const klein = w.toLowerCase();
      const aangesproken = AANSPREEK.has((alle[i - 1] ?? '').toLowerCase());
      return w.charAt(0) !== klein.charAt(0) || aangesproken ? [klein] : [];
    }),
  );
}

/** Which of these names stand in the text: a first name or surname, whatever its accents. */
export function namenIn(tekst: string, namen: readonly string[]): string[] {
  const gezien = alsNaam(tekst);
  return [...new Set(namen)].filter((naam) =>
    woorden(naam.toLowerCase()).some((w) => w.length > 2 && !LEEG.has(w) && gezien.has(w)),
  );
}
