import { createHash } from 'node:crypto';
import type { Toegangsregels } from '@meldbaken/platform/access';
import { recordsleutelJson } from '@meldbaken/platform/sleutels';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { eenheidJson, lidJson } from '@meldbaken/organisatie/graphql';
import { termijnenVanOnderwerp } from '@meldbaken/termijn/graphql';
import { INHOUD_FUNCTIES } from '../../access/melding.access';
import { HERKOMST } from './herkomst';
import { VERVOLG_KORT } from '../../vervolg/vervolg.sql';
import { TEKST_SOORTEN } from '../../persistence/tekst-soort';

/** Acts whose right is asked per row, for 'what may I do now'. */
const HANDELINGEN = [
  'in-behandeling-nemen',
  'betrokkene-toevoegen',
  'betrokkene-verwijderen',
  'verwante-uitsluiten',
  'vaststelling-vastleggen',
  'stap-zetten',
  'vormen-vastleggen',
  'eenheid-wijzigen',
  'stap-vastleggen',
  'politiecontact-vastleggen',
  'onderzoek-vastleggen',
  'oordeel-vastleggen',
  'termijn-zetten',
  'stukken-toevoegen',
  'genoemde-koppelen',
  'sluiten',
  'heropenen',
  'doorverwijzen',
  'vervolg-vastleggen',
  'opvolging-halen',
  'besluit-bevestigen',
  'bericht-sturen',
  'hr-vraag-stellen',
  'geschiktheid-bevestigen',
] as const;

const json = (sql: string, volgorde: string): string =>
  `(select coalesce(json_agg(x order by ${volgorde}), '[]'::json) from (${sql}) x)`;

/** All texts in one look, sealed, oldest version first; where each belongs is known when they are shown. */
const TEKSTEN = `(select coalesce(json_agg(json_build_object('id', t.id, 'soort', t.soort, 'onderwerpId', t.onderwerp_id, 'versie', t.versie, 'verzegeld', encode(t.tekst, 'base64')) order by t.versie), '[]'::json)
  from melding.melding_tekst t where t.organisatie_id = m.organisatie_id and t.melding_id = m.id and t.soort in (${TEKST_SOORTEN.map((s) => `'${s}'`).join(', ')}))`;

const SLEUTEL = recordsleutelJson('m.organisatie_id', 'm.dossier_id');

const INHOUD = `(select json_build_object('clientVeilig', i.client_veilig, 'clientWeetHet', i.client_weet_het, 'clientAkkoord', i.client_akkoord,
  'gebeurdVan', i.gebeurd_van, 'gebeurdTot', i.gebeurd_tot, 'geconstateerdOp', i.geconstateerd_op, 'signalen', i.signalen)
  from melding.melding_inhoud i where i.organisatie_id = m.organisatie_id and i.melding_id = m.id)`;

const GENOEMDEN = json(
  `select g.id, g.rol, g.persoon_id as "persoonId", g.stand, p.naam, encode(g.naam, 'base64') as verzegeld from melding.genoemde g
   left join weergave.persoon p on p.organisatie_id = g.organisatie_id and p.id = g.persoon_id where g.organisatie_id = m.organisatie_id and g.melding_id = m.id`,
  'x.rol desc, x.id',
);

/** Without the reasons: those are words, and stand with the line of the timeline. A bestuurder sees the steps without content. */
export const STAPPEN = json(
  `select s.stap, s.status, null as reden, s.versie from melding.stap s where s.organisatie_id = m.organisatie_id and s.melding_id = m.id`,
  'x.stap',
);

const VASTSTELLINGEN = json(
  `select v.id, v.volgnummer, v.soort, v.vastgesteld_op as "vastgesteldOp", v.bekend_geworden_op as "bekendGewordenOp", v.meegedeeld_op as "meegedeeldOp",
     v.vastgelegd_op as "vastgelegdOp", v.herziet_id as "herzietId", ${lidJson('v.organisatie_id', 'v.door_id')} as door
   from melding.vaststelling v where v.organisatie_id = m.organisatie_id and v.melding_id = m.id`,
  'x.volgnummer desc',
);

const KIJKERS = json(
  `select h.lidmaatschap_id as "lidmaatschapId", coalesce(l.naam, h.rol) as naam, t.functie, t.van, t.reden, h.rol is not null as groep
   from toegang.dossier_toegang t join toegang.houder h on h.organisatie_id = t.organisatie_id and h.id = t.houder_id
   left join weergave.lid l on l.organisatie_id = h.organisatie_id and l.id = h.lidmaatschap_id
   where t.organisatie_id = m.organisatie_id and t.dossier_id = m.dossier_id and t.tot is null and t.functie in (${INHOUD_FUNCTIES.map((f) => `'${f}'`).join(', ')})
     and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id)`,
  'x.van, x.naam',
);

const TIJDLIJN = json(
  `select j.id, j.soort, j.op, j.gegevens, ${lidJson('j.organisatie_id', 'j.door_id')} as door from melding.tijdlijn j
   where j.organisatie_id = m.organisatie_id and j.melding_id = m.id`,
  'x.op desc, x.id desc',
);

/** The head columns that list and dossier share. */
export const KOP = `m.id, m.nummer, m.status, m.vormen, m.versie, m.ingediend_op as "ingediendOp", m.eerste_reactie_uiterlijk::text as "eersteReactieUiterlijk",
  ${eenheidJson('m.organisatie_id', 'm.eenheid_id')} as eenheid, ${lidJson('m.organisatie_id', 'm.behandelaar_id')} as behandelaar`;

/** Acts that ask the same of the row together: each question once, as planning it costs more than answering. */
function gelijkeRechten(regels: Toegangsregels, inzage: Inzage): [string, ...string[]][] {
  const groepen = new Map<string, [string, ...string[]]>();
  for (const h of HANDELINGEN) {
    const vraag = JSON.stringify(regels.voorwaarde(inzage, h, 'Melding'));
    const groep = groepen.get(vraag);
    if (groep) groep.push(h);
    else groepen.set(vraag, [h]);
  }
  return [...groepen.values()];
}

/** One whole report in one statement, for who may read it. `sleutel` is 'id' or 'nummer'. */
export function meldingVraag(regels: Toegangsregels, inzage: Inzage, sleutel: 'id' | 'nummer', waarde: string): Vraag {
  const waarden: unknown[] = [waarde];
  const met = (p: { sql: string; waarden: unknown[] }): string => {
    waarden.push(...p.waarden);
    return p.sql;
  };
  const recht = (h: string): string => met(regels.voorwaarde(inzage, h, 'Melding', waarden.length + 1));
  const mag = gelijkeRechten(regels, inzage).map(
    (h) => `case when ${recht(h[0])} then array[${h.map((x) => `'${x}'`).join(', ')}] else '{}' end`,
  );
  const melder = `(select json_build_object('naam', l.naam, 'soort', r.soort) from melding.melding_melder r left join weergave.lid l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
    where r.organisatie_id = m.organisatie_id and r.melding_id = m.id and not exists (select 1 from melding.kluis k where k.organisatie_id = m.organisatie_id and k.melding_id = m.id) and ${recht('melder-lezen')})`;
  const termijnen = met(
    termijnenVanOnderwerp(regels, inzage, {
      organisatie: 'm.organisatie_id',
      onderwerp: 'm.id',
      eerste: waarden.length + 1,
    }),
  );
  const sql = `select ${KOP}, ${INHOUD} as inhoud, ${TEKSTEN} as teksten, ${SLEUTEL} as sleutel, ${melder} as melder, ${GENOEMDEN} as genoemden, ${STAPPEN} as stappen, ${VASTSTELLINGEN} as vaststellingen, ${VERVOLG_KORT} as vervolg,
    ${HERKOMST} as herkomst, ${KIJKERS} as kijkers, ${TIJDLIJN} as tijdlijn, ${termijnen} as termijnen, ${mag.join(' || ')} as mag
    from melding.melding m where m.${sleutel} = $1 and ${recht('lezen')}`;
  return { sql, waarden, naam: naamVan(sql) };
}

/** The text differs by the rights of the caller, in a few ways: each has its own name. */
const naamVan = (sql: string): string => `melding_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`;
