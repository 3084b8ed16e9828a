import { INHOUD_FUNCTIES } from '../access/melding.access';

const FUNCTIES = INHOUD_FUNCTIES.map((f) => `'${f}'`).join(', ');

/**
 * Reports whose reporter has no first answer yet: the promised day is past, or is at the latest the next working day.
 * Each is answered once per kind. $1 tenant, $2 today, $3 the next working day.
 */
export const BELOFTEN = `with open as (
    select m.organisatie_id, m.id, m.nummer, m.eerste_reactie_uiterlijk < $2::date as laat
    from melding.melding m where m.organisatie_id = $1 and m.status = 'INGEDIEND' and m.eerste_reactie_uiterlijk <= $3::date)
  update melding.melding_intake i set herinnerd = case when o.laat then 2 else 1 end from open o
  where i.organisatie_id = o.organisatie_id and i.melding_id = o.id and i.herinnerd < case when o.laat then 2 else 1 end
  returning i.melding_id as id, o.nummer, o.laat`;

/** Authors of notes all of whose access ends within $3 days, told once. $1 tenant, $2 today, $4 now. */
export const EINDIGENDE_NOTITIES = `with einde as (
    select n.organisatie_id, n.dossier_id, n.auteur_id, max(t.einde_op) as einde_op
    from melding.notitie n
    join toegang.houder_lid h on h.organisatie_id = n.organisatie_id and h.lidmaatschap_id = n.auteur_id
    join toegang.dossier_toegang t on t.organisatie_id = n.organisatie_id and t.dossier_id = n.dossier_id and t.houder_id = h.houder_id
      and t.tot is null and t.functie in (${FUNCTIES})
    where n.organisatie_id = $1 and n.einde_gemeld_op is null
    group by n.organisatie_id, n.dossier_id, n.auteur_id
    having bool_and(t.einde_op is not null) and max(t.einde_op) <= $2::date + $3::int),
  gemeld as (
    update melding.notitie n set einde_gemeld_op = $4::timestamptz from einde e
    where n.organisatie_id = e.organisatie_id and n.dossier_id = e.dossier_id and n.auteur_id = e.auteur_id
    returning n.dossier_id, n.auteur_id, e.einde_op)
  select distinct g.dossier_id as "meldingId", g.auteur_id as "auteurId", g.einde_op::text as "eindeOp", m.nummer
  from gemeld g join melding.melding m on m.organisatie_id = $1 and m.id = g.dossier_id`;
