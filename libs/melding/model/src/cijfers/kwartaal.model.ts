/** A quarter of a year as one number, so that quarters can be counted: 2026, third quarter = 2026 * 4 + 2. */
export type Kwartaal = number;

export const kwartaalVan = (jaar: number, nummer: number): Kwartaal => jaar * 4 + nummer - 1;
export const jaarVan = (k: Kwartaal): number => Math.floor(k / 4);
export const nummerVanKwartaal = (k: Kwartaal): number => (k % 4) + 1;

const ZONE = 'Europe/Amsterdam';
const DELEN = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: 'numeric' });

/** The quarter in which this moment lies in the Netherlands. */
export function kwartaalOp(moment: Date): Kwartaal {
  const delen = DELEN.formatToParts(moment);
  const getal = (soort: string): number => Number(delen.find((d) => d.type === soort)?.value ?? 0);
  return kwartaalVan(getal('year'), Math.floor((getal('month') - 1) / 3) + 1);
}

/** 'kwartaal 3', 'kwartaal 1 tot en met 3', 'kwartaal 4 van 2025 tot en met kwartaal 1 van 2026'. */
export function periodeNaam(van: Kwartaal, tot: Kwartaal): string {
  const [jaarA, jaarB] = [jaarVan(van), jaarVan(tot)];
  const [a, b] = [nummerVanKwartaal(van), nummerVanKwartaal(tot)];
  if (jaarA !== jaarB) return `kwartaal ${a} van ${jaarA} tot en met kwartaal ${b} van ${jaarB}`;
  return a === b ? `kwartaal ${a}` : `kwartaal ${a} tot en met ${b}`;
}
