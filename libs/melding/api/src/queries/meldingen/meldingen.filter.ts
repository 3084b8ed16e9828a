import type { Inzage } from '@meldbaken/platform/tenancy';
import type { MeldingFilter } from '../../typen';

/** The first moment of a day, and of the day after it, on the clock in Amsterdam. */
const dagBegin = (p: string): string => `(${p}::date)::timestamp at time zone 'Europe/Amsterdam'`;
const dagEinde = (p: string): string => `(${p}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`;

const opNummer = (p: string): string => `strpos(m.nummer, ${p}) > 0`;

/**
 * The filter of a list of reports as SQL conditions on alias m. Words are looked for only when `woorden` says how;
 * the list without content gives none, so that it tells nothing of what is written.
 */
export function meldingFilter(
  inzage: Inzage,
  f: MeldingFilter | null | undefined,
  na: readonly (string | null)[] | null,
  oudste: boolean,
  woorden?: (p: (w: unknown) => string) => string | null,
): { delen: string[]; waarden: unknown[] } {
  const waarden: unknown[] = [inzage.organisatieId];
  const p = (w: unknown): string => `$${waarden.push(w)}`;
  const delen = ['m.organisatie_id = $1'];
  if (f?.status?.length) delen.push(`m.status = any(${p(f.status)})`);
  if (f?.vorm) delen.push(`${p(f.vorm)} = any(m.vormen)`);
  if (f?.eenheidId) delen.push(`m.eenheid_id = ${p(f.eenheidId)}`);
  if (f?.behandelaarId) delen.push(`m.behandelaar_id = ${p(f.behandelaarId)}`);
  if (f?.vanaf) delen.push(`m.ingediend_op >= ${dagBegin(p(f.vanaf))}`);
  if (f?.totEnMet) delen.push(`m.ingediend_op < ${dagEinde(p(f.totEnMet))}`);
  if (f?.wie === 'MIJN') delen.push(`m.behandelaar_id = ${p(inzage.lidmaatschapId)}`);
  if (f?.wie === 'NIEUW') delen.push(`m.status = 'INGEDIEND'`);
  const zoek = f?.zoek?.trim();
  if (zoek)
    delen.push(
      `(${[opNummer(p(zoek.toUpperCase())), woorden?.(p)].filter((d) => typeof d === 'string').join(' or ')})`,
    );
  if (na) delen.push(`(m.ingediend_op, m.id) ${oudste ? '>' : '<'} (${p(na[0])}::timestamptz, ${p(na[1])}::uuid)`);
  return { delen, waarden };
}
