import type { Inzage } from '@meldbaken/platform/tenancy';
import type { MeldingFilter } from '../../typen';

/** The filter of a list of reports as SQL conditions on alias m. */
export function meldingFilter(
  inzage: Inzage,
  f: MeldingFilter | null | undefined,
  na: readonly (string | null)[] | null,
  oudste: boolean,
): { delen: string[]; waarden: unknown[] } {
  const waarden: unknown[] = [inzage.organisatieId];
  const p = (w: unknown): string => `$${waarden.push(w)}`;
  const delen = ['m.organisatie_id = $1'];
  if (f?.status?.length) delen.push(`m.status = any(${p(f.status)})`);
  if (f?.vorm) delen.push(`${p(f.vorm)} = any(m.vormen)`);
  if (f?.eenheidId) delen.push(`m.eenheid_id = ${p(f.eenheidId)}`);
  if (f?.wie === 'MIJN') delen.push(`m.behandelaar_id = ${p(inzage.lidmaatschapId)}`);
  if (f?.wie === 'NIEUW') delen.push(`m.status = 'INGEDIEND'`);
  if (f?.zoek?.trim()) delen.push(`strpos(m.nummer, ${p(f.zoek.trim().toUpperCase())}) > 0`);
  if (na) delen.push(`(m.ingediend_op, m.id) ${oudste ? '>' : '<'} (${p(na[0])}::timestamptz, ${p(na[1])}::uuid)`);
  return { delen, waarden };
}
