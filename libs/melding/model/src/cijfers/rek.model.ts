/** Hidden cells of one partition in one year: rows are categories, columns are periods. */
export interface Verborgen {
  readonly rij: number;
  readonly kolom: number;
  readonly aantal: number;
}

/** Where flow may go, and how much of it. */
type Net = Map<string, Map<string, number>>;

const ONBEPERKT = Number.POSITIVE_INFINITY;
const VRIJ = 'vrij';
const r = (n: number): string => `r${n}`;
const k = (n: number): string => `k${n}`;

/**
 * How much more than its real value somebody could believe a hidden cell to hold, who knows the sum of the hidden cells
 * of every column, and of the rows in `bekendeRijen`. A change must go round: what one cell gains, another of its
 * column loses, and so on, until it closes (a transport problem: the most is a maximum flow). Stops at `genoeg`.
 */
export function rekBoven(
  cellen: readonly Verborgen[],
  bekendeRijen: ReadonlySet<number>,
  doel: Verborgen,
  genoeg: number,
): number {
  const net = maakNet(cellen, bekendeRijen, doel);
  let totaal = 0;
  while (totaal < genoeg) {
    const weg = kortsteWeg(net, r(doel.rij), k(doel.kolom));
    if (!weg) break;
    totaal += duw(net, weg, genoeg - totaal);
  }
  return totaal;
}

function maakNet(cellen: readonly Verborgen[], bekendeRijen: ReadonlySet<number>, doel: Verborgen): Net {
  const net: Net = new Map();
  const leg = (van: string, naar: string, ruimte: number): void => {
    const uit = net.get(van) ?? new Map<string, number>();
    uit.set(naar, (uit.get(naar) ?? 0) + ruimte);
    net.set(van, uit);
  };
  for (const c of cellen) {
    const eigen = c.rij === doel.rij && c.kolom === doel.kolom;
    if (!eigen) leg(k(c.kolom), r(c.rij), ONBEPERKT);
    if (!eigen) leg(r(c.rij), k(c.kolom), c.aantal);
    if (bekendeRijen.has(c.rij)) continue;
    // The sum of this row is not known: it takes as much as one likes, and can give away what it has.
    leg(r(c.rij), VRIJ, ONBEPERKT);
    leg(VRIJ, r(c.rij), eigen ? 0 : c.aantal);
  }
  return net;
}

function kortsteWeg(net: Net, van: string, naar: string): string[] | null {
  const vorige = new Map<string, string>([[van, van]]);
  const rij = [van];
  for (let i = 0; i < rij.length; i++) {
    const hier = rij[i] ?? van;
    if (hier === naar) return terugweg(vorige, van, naar);
    for (const [daar, ruimte] of net.get(hier) ?? []) {
      if (ruimte <= 0 || vorige.has(daar)) continue;
      vorige.set(daar, hier);
      rij.push(daar);
    }
  }
  return null;
}

function terugweg(vorige: ReadonlyMap<string, string>, van: string, naar: string): string[] {
  const weg = [naar];
  for (let hier = naar; hier !== van;) {
    hier = vorige.get(hier) ?? van;
    weg.unshift(hier);
  }
  return weg;
}

function duw(net: Net, weg: readonly string[], hoogstens: number): number {
  const stappen = weg.slice(1).map((naar, i) => [weg[i] ?? '', naar] as const);
  const ruimte = Math.min(hoogstens, ...stappen.map(([a, b]) => net.get(a)?.get(b) ?? 0));
  for (const [a, b] of stappen) {
    verander(net, a, b, -ruimte);
    verander(net, b, a, ruimte);
  }
  return ruimte;
}

function verander(net: Net, van: string, naar: string, deel: number): void {
  const uit = net.get(van) ?? new Map<string, number>();
  uit.set(naar, (uit.get(naar) ?? 0) + deel);
  net.set(van, uit);
}
