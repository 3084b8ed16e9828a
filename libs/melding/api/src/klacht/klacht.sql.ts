import type { Toegangsregels } from '@meldbaken/platform/access';
import { recordsleutelJson } from '@meldbaken/platform/sleutels';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { KLACHT_HANDELINGEN } from '@meldbaken/melding/model';
import { eenheidJson, lidJson } from '@meldbaken/organisatie/graphql';
import { termijnVanOnderwerp, type TermijnVraag } from '@meldbaken/termijn/graphql';

/** The columns that list and page share, on alias k. */
export const KLACHT_KOP = `k.id, k.nummer, k.stand, k.klacht_over as over, k.ontvangen_op::text as "ontvangenOp",
  ${eenheidJson('k.organisatie_id', 'k.eenheid_id')} as eenheid, ${lidJson('k.organisatie_id', 'k.behandelaar_id')} as behandelaar`;

const DELEN = `(select coalesce(json_agg(json_build_object('soort', d.soort, 'versie', d.versie, 'op', d.op, 'door', ${lidJson('d.organisatie_id', 'd.door_id')},
  'verzegeld', encode(d.inhoud, 'base64')) order by d.volgnummer desc), '[]'::json)
  from melding.klacht_deel d where d.organisatie_id = k.organisatie_id and d.klacht_id = k.id)`;

const GENOEMDEN = `(select coalesce(json_agg(json_build_object('id', g.id, 'persoonId', g.persoon_id, 'stand', g.stand, 'naam', p.naam,
  'verzegeld', encode(g.naam, 'base64')) order by g.id), '[]'::json) from melding.klacht_genoemde g
  left join weergave.persoon p on p.organisatie_id = g.organisatie_id and p.id = g.persoon_id
  where g.organisatie_id = k.organisatie_id and g.klacht_id = k.id)`;

/** Who decides in it now: a grant that runs, of somebody who was not shut out since. */
const BESLISSER = `(select ${lidJson('t.organisatie_id', 't.houder_id')} from toegang.dossier_toegang t
  where t.organisatie_id = k.organisatie_id and t.dossier_id = k.id and t.functie = 'BESLISSER' and t.tot is null
    and not exists (select 1 from toegang.dossier_uitsluiting u join organisatie.lidmaatschap l on l.organisatie_id = u.organisatie_id and l.persoon_id = u.persoon_id
      where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and l.id = t.houder_id)
  order by t.van desc, t.id desc limit 1)`;

/** The number of the report that it is about, for who may read that report too. */
const melding = (recht: string): string =>
  `(select m.nummer from melding.melding m where m.organisatie_id = k.organisatie_id and m.id = k.gaat_over_id and ${recht})`;

/** The term of the judgement, in any state. */
export const klachtTermijn = (
  regels: Toegangsregels,
  inzage: Inzage,
  eerste: number,
  vraag?: TermijnVraag,
): { sql: string; waarden: unknown[] } =>
  termijnVanOnderwerp(regels, inzage, {
    organisatie: 'k.organisatie_id',
    onderwerp: 'k.id',
    eerste,
    code: 'KLACHT',
    vraag,
  });

/** One whole complaint in one statement, for who may read it. */
export function klachtVraag(regels: Toegangsregels, inzage: Inzage, sleutel: 'id' | 'nummer', waarde: string): Vraag {
  const waarden: unknown[] = [waarde];
  const met = (p: { sql: string; waarden: unknown[] }): string => {
    waarden.push(...p.waarden);
    return p.sql;
  };
  const recht = (h: string, onderwerp = 'Klacht'): string =>
    met(regels.voorwaarde(inzage, h, onderwerp, waarden.length + 1));
  const mag = KLACHT_HANDELINGEN.map((h) => `case when ${recht(h)} then array['${h}'] else '{}' end`).join(' || ');
  const sql = `select ${KLACHT_KOP}, k.versie, k.kanaal, k.klager_soort as "klagerSoort", k.ingevoerd_op as "ingevoerdOp", k.gehoord, k.uitkomst,
    k.verstuurd_op as "verstuurdOp", ${lidJson('k.organisatie_id', 'k.ingevoerd_door_id')} as "ingevoerdDoor", ${BESLISSER} as beslisser,
    ${melding(recht('lezen', 'Melding'))} as "gaatOverMelding",
    ${DELEN} as delen, ${GENOEMDEN} as genoemden, ${recordsleutelJson('k.organisatie_id', 'k.dossier_id')} as sleutel,
    ${met(klachtTermijn(regels, inzage, waarden.length + 1))} as termijn, ${mag} as mag
    from melding.klacht k where k.${sleutel} = $1 and ${recht('lezen')}`;
  return { sql, waarden };
}
