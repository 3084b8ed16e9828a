/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [sleutel: string]: Json };

/**
 * One text per value: keys in a fixed order, no space. Equal content gives equal text, so its hash proves the copy.
 * (The order and number format of RFC 8785.)
 */
export function canoniek(waarde: Json): string {
  if (waarde === null || typeof waarde !== 'object') return kaal(waarde);
  if (isLijst(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const delen = Object.entries(waarde)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniek(deel)}`);
  return `{${delen.join(',')}}`;
}

function kaal(waarde: null | boolean | number | string): string {
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new TypeError('alleen eindige getallen');
  return JSON.stringify(waarde);
}

function isLijst(waarde: Json): waarde is readonly Json[] {
  return Array.isArray(waarde);
}
