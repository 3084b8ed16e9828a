import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ZaakKop } from '../persistence/zaak-taken';

/** The newest concept that went out, and whether the final report did. */
export async function rapportenVan(
  tx: Transactie,
  wie: SysteemInzage,
  zaak: ZaakKop,
): Promise<{ concept: string | null; eind: boolean }> {
  const rijen = await tx.rijen<{ soort: string; kenmerk: string }>(
    `select soort, kenmerk from igj.bericht where organisatie_id = $1 and over = 'ZAAK' and over_id = $2 and richting = 'UIT'
       and soort in ('CONCEPTRAPPORT', 'EINDRAPPORT') order by op desc, id desc`,
    [wie.organisatieId, zaak.id],
  );
  const concept = rijen.find((r) => r.soort === 'CONCEPTRAPPORT')?.kenmerk ?? null;
  return { concept, eind: rijen.some((r) => r.soort === 'EINDRAPPORT') };
}
