import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import type { Transactie } from '@meldbaken/platform/tenancy';

/** Which roles may be joined in which function; pickers offer nobody else. */
const ROLLEN: Readonly<Record<BetrokkeneFunctie, readonly string[]>> = {
  BEHANDELAAR: ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'],
  ONDERZOEKER: ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID', 'LEIDINGGEVENDE', 'BELEIDSMAKER'],
  VOORZITTER: ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID', 'BELEIDSMAKER'],
  CONTACTPERSOON_POLITIE: ['CONTACTPERSOON_POLITIE'],
  BESLISSER: ['BESTUURDER'],
  HR_MAATREGELEN: ['HR'],
};

/** Colleagues who may be joined: the right role, not excluded, and not the reporter in secret. */
export function deelnemers(
  tx: Transactie,
  meldingId: string,
  functie: BetrokkeneFunctie,
  zoek: string | null,
  lidmaatschapId: string | null,
): Promise<{ id: string; naam: string }[]> {
  return tx.rijen<{ id: string; naam: string }>(
    `select l.id, l.naam from weergave.lid l
     where l.organisatie_id = (select m.organisatie_id from melding.melding m where m.id = $1) and l.tot is null and ($4::uuid is null or l.id = $4)
       and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.rol = any($2) and r.tot is null)
       and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = l.organisatie_id and u.dossier_id = $1 and u.persoon_id = l.persoon_id)
       and not exists (select 1 from toegang.dossier_toegang t where t.organisatie_id = l.organisatie_id and t.dossier_id = $1 and t.houder_id = l.id and t.functie = $5 and t.tot is null)
       and ($3::text is null or strpos(lower(unaccent(l.naam)), lower(unaccent($3))) > 0)
     order by l.naam collate organisatie.nederlands, l.id limit 20`,
    [meldingId, ROLLEN[functie], zoek?.trim() || null, lidmaatschapId, functie],
  );
}
