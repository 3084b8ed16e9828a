import type { VeldSql } from './regels';

/** A plain column. */
export const kolomVeld = (kolom: string): VeldSql => ({
  eq: (p) => (p === 'null' ? `${kolom} is null` : `${kolom} = ${p}`),
  ne: (p) => `${kolom} is distinct from ${p}`,
  in: (p) => `${kolom} = any(${p})`,
});

/**
 * The dossier fields that every dossier-bound aggregate has, on the two tables of platform/tenancy alone:
 * `houders.<FUNCTIE>`: members with a running grant in that function; `uitgesloten`: persons shut out.
 * A group names several functions at once: one look in the grants instead of one per function.
 */
export function dossierVelden(
  alias: string,
  functies: readonly string[],
  groepen: Readonly<Record<string, readonly string[]>> = {},
): Record<string, VeldSql> {
  const houder = (...gevraagd: readonly string[]): VeldSql => ({
    eq: (p) =>
      `exists (select 1 from toegang.dossier_toegang dt join toegang.houder_lid hl on hl.organisatie_id = dt.organisatie_id and hl.houder_id = dt.houder_id` +
      ` where dt.organisatie_id = ${alias}.organisatie_id and dt.dossier_id = ${alias}.dossier_id and dt.tot is null and dt.functie in (${gevraagd.map((f) => `'${f}'`).join(', ')}) and hl.lidmaatschap_id = ${p})`,
  });
  return {
    organisatieId: kolomVeld(`${alias}.organisatie_id`),
    ...Object.fromEntries(functies.map((f) => [`houders.${f}`, houder(f)])),
    ...Object.fromEntries(Object.entries(groepen).map(([naam, leden]) => [`houders.${naam}`, houder(...leden)])),
    uitgesloten: {
      ne: (p) =>
        `not exists (select 1 from toegang.dossier_uitsluiting du where du.organisatie_id = ${alias}.organisatie_id and du.dossier_id = ${alias}.dossier_id and du.persoon_id = ${p})`,
    },
  };
}
