/** Codes, ids, dates and times are no words. */
const GEEN_WOORD = /^([A-Z0-9_]+|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}-\d{2}.*)$/;

/** All words that people typed in a block, whatever its shape. */
export function woordenVan(inhoud: unknown): string {
  if (typeof inhoud === 'string') return GEEN_WOORD.test(inhoud) ? '' : inhoud;
  if (typeof inhoud !== 'object' || inhoud === null) return '';
  return Object.values(inhoud)
    .map(woordenVan)
    .filter((w) => w !== '')
    .join('\n');
}
