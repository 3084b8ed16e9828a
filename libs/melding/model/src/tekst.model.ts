import { type Weigering, weiger } from '@meldbaken/platform/waarden';

/** Limit of every long text field (spec 00). */
export const TEKST_GRENS = 20_000;
const AANTAL = new Intl.NumberFormat('nl-NL');
/** Control and format characters that leave nothing to read: a text of only these is empty. */
const ONZICHTBAAR = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * What we keep of a typed text. Words stay as typed; only NUL goes (PostgreSQL refuses it), and space around.
 * An empty text is null.
 */
export function schoneTekst(tekst: string | null | undefined): string | null {
  const schoon = (tekst ?? '').replaceAll('\u0000', '').trim();
  return schoon.replace(ONZICHTBAAR, '') === '' ? null : schoon;
}

/** Refuses a text over the limit, and says by how much. The text itself is never cut. */
export function teLang(
  veld: string,
  naam: string,
  tekst: string | null | undefined,
  grens = TEKST_GRENS,
): Weigering | null {
  const lengte = schoneTekst(tekst)?.length ?? 0;
  if (lengte <= grens) return null;
  return weiger(
    'MELDING_TEKST_TE_LANG',
    `${naam} is te lang: ${AANTAL.format(lengte)} tekens. Er passen ${AANTAL.format(grens)} tekens.`,
    { veld, watDan: `Maak de tekst ${AANTAL.format(lengte - grens)} tekens korter. Uw tekst staat er nog.` },
  );
}
