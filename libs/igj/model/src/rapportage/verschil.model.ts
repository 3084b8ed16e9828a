export type VerschilSoort = 'GELIJK' | 'WEG' | 'NIEUW';

/** A run of words that stayed, went or came. */
export interface VerschilDeel {
  readonly soort: VerschilSoort;
  readonly tekst: string;
}

/** Beyond this many comparisons the middle counts as rewritten: a page must not stand still. */
const MEESTE = 4_000_000;

/** What changed between two texts, word by word; white space goes with the word before it. */
export function verschil(oud: string, nieuw: string): readonly VerschilDeel[] {
  const a = woorden(oud);
  const b = woorden(nieuw);
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin += 1;
  let eind = 0;
  while (eind < a.length - begin && eind < b.length - begin && a[a.length - 1 - eind] === b[b.length - 1 - eind])
    eind += 1;
  return samen([
    ...a.slice(0, begin).map(als('GELIJK')),
    ...midden(a.slice(begin, a.length - eind), b.slice(begin, b.length - eind)),
    ...a.slice(a.length - eind).map(als('GELIJK')),
  ]);
}

const woorden = (tekst: string): string[] => tekst.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];

const als =
  (soort: VerschilSoort) =>
  (tekst: string): VerschilDeel => ({ soort, tekst });

/** The longest run of words in common, by the textbook. */
function midden(a: readonly string[], b: readonly string[]): VerschilDeel[] {
  if (a.length * b.length > MEESTE) return [...a.map(als('WEG')), ...b.map(als('NIEUW'))];
  const breed = b.length + 1;
  const lengte = new Uint32Array((a.length + 1) * breed);
  const op = (i: number, j: number): number => lengte[i * breed + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengte[i * breed + j] = a[i] === b[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  return loop(a, b, op);
}

function loop(a: readonly string[], b: readonly string[], op: (i: number, j: number) => number): VerschilDeel[] {
  const uit: VerschilDeel[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [links, rechts] = [a[i], b[j]];
    if (links !== undefined && links === rechts) {
      uit.push({ soort: 'GELIJK', tekst: links });
      i += 1;
      j += 1;
    } else if (links !== undefined && (rechts === undefined || op(i + 1, j) >= op(i, j + 1))) {
      uit.push({ soort: 'WEG', tekst: links });
      i += 1;
    } else {
      uit.push({ soort: 'NIEUW', tekst: rechts ?? '' });
      j += 1;
    }
  }
  return uit;
}

/** Neighbours of one kind become one run. */
function samen(delen: readonly VerschilDeel[]): VerschilDeel[] {
  const uit: { soort: VerschilSoort; tekst: string }[] = [];
  for (const deel of delen) {
    const vorige = uit.at(-1);
    if (vorige?.soort === deel.soort) vorige.tekst += deel.tekst;
    else uit.push({ ...deel });
  }
  return uit;
}
