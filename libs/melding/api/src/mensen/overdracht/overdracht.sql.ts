import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** Colleagues who may handle every one of these reports: the role, at work, and shut out of none. */
export function ontvangersVoor(
  tx: Transactie,
  inzage: Inzage,
  meldingIds: readonly string[],
  o: { lidmaatschapId?: string; zoek?: string | null },
): Promise<{ id: string; naam: string }[]> {
  return tx.rijen<{ id: string; naam: string }>(
    `select l.id, l.naam from weergave.lid l where l.organisatie_id = $1 and l.tot is null and ($3::uuid is null or l.id = $3)
       and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.rol in ('AANDACHTSFUNCTIONARIS','MELDTEAMLID') and r.tot is null)
       and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = l.organisatie_id and u.dossier_id = any($2) and u.persoon_id = l.persoon_id)
       and ($4::text is null or strpos(lower(unaccent(l.naam)), lower(unaccent($4))) > 0)
     order by l.naam collate organisatie.nederlands, l.id limit 20`,
    [inzage.organisatieId, meldingIds, o.lidmaatschapId ?? null, o.zoek?.trim() || null],
  );
}
