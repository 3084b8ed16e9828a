import type { ExterneMeldingCategorie, MaatregelCode, PostvakStatus, SignaalOntvanger } from '@meldbaken/igj/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import type { Toegangsregels } from '@meldbaken/platform/access';
import { recordsleutelJson, type GelezenSleutel } from '@meldbaken/platform/sleutels';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { berichtenJson, type BerichtJson } from '../briefwisseling/briefwisseling.sql';
import { Plaatsen, type Stelling } from '../persistence/plaatsen';
import type { WerkJson } from './zaak-werk';

export const WERK_HANDELINGEN = [
  'wegen',
  'noteren',
  'kiezen',
  'beoordelen',
  'rapporteren',
  'maatregel',
  'doorsturen',
  'rechtmatigheid',
] as const;
export type WerkHandeling = (typeof WERK_HANDELINGEN)[number];

interface Lid {
  id: string;
  naam: string;
}

/** All of the inspectie's own work on one case, as one statement brings it along; still sealed. */
export interface ZaakWerkJson {
  id: string;
  dossierId: string;
  status: PostvakStatus;
  categorie: ExterneMeldingCategorie;
  sleutel: GelezenSleutel | null;
  werk: WerkJson[];
  /** Codes that were sent, with the report or in a supplement. */
  verstuurd: string[];
  /** Did the provider say that the zorgverlener is registered? */
  big: boolean | null;
  berichten: BerichtJson[];
  eerder: {
    id: string;
    nummer: string;
    categorie: ExterneMeldingCategorie;
    status: PostvakStatus;
    ontvangenOp: string;
    zelfdeAanbieder: boolean;
    zelfdeZorgverlener: boolean;
  }[];
  maatregelen: {
    id: string;
    versie: number;
    code: MaatregelCode;
    grondslag: string;
    beginOp: string;
    eindOp: string | null;
    uiterlijk: string | null;
    geeindigdOp: string | null;
    verteld: boolean;
    werkId: string;
    door: Lid;
  }[];
  eerdereMaatregelen: MaatregelCode[];
  doorgiften: {
    id: string;
    aan: SignaalOntvanger;
    kenmerk: string;
    velden: string[];
    op: string;
    bevestigdOp: string | null;
    werkId: string;
    door: Lid;
  }[];
  verloop: { naar: PostvakStatus; op: string; door: Lid | null }[];
  mag: Record<WerkHandeling, boolean>;
}

const lijst = (rij: string, van: string, volgorde: string): string =>
  `(select coalesce(json_agg(${rij} order by ${volgorde}), '[]'::json) from ${van})`;

const WERK = lijst(
  `json_build_object('id', k.id, 'versie', k.versie, 'soort', k.soort, 'verwijst', k.verwijst, 'op', k.op,
    'door', ${lidJson('k.organisatie_id', 'k.door_id')}, 'inhoud', encode(k.inhoud, 'base64'))`,
  'igj.zaak_werk k where k.organisatie_id = h.organisatie_id and k.zaak_id = h.id',
  'k.op desc, k.id desc, k.versie desc',
);

const VERSTUURD = `(select coalesce(json_agg(distinct v.code), '[]'::json) from (
    select unnest(o.velden) as code from overdracht.ontvangst o where o.organisatie_id = h.organisatie_id and o.id = h.ontvangst_id
    union all
    select unnest(o.velden) from igj.bericht b join overdracht.ontvangst o on o.organisatie_id = b.organisatie_id and o.id = b.ontvangst_id
    where b.organisatie_id = h.organisatie_id and b.over_id = h.id and b.soort in ('AANVULLING', 'CORRECTIE')) v)`;

const BIG = `(select (o.inhoud::jsonb -> 'velden' @> '[{"code":"bigGeregistreerd","waarde":"JA"}]') from overdracht.ontvangst o
    where o.organisatie_id = h.organisatie_id and o.id = h.ontvangst_id)`;

const ZORGVERLENER = `exists (select 1 from igj.zaak_merk a join igj.zaak_merk b on b.organisatie_id = a.organisatie_id and b.soort = a.soort and b.merk = a.merk
    where a.organisatie_id = h.organisatie_id and a.zaak_id = h.id and b.zaak_id = z.id)`;

const MAATREGELEN = lijst(
  `json_build_object('id', m.id, 'versie', m.versie, 'code', m.code, 'grondslag', m.grondslag, 'beginOp', m.begin_op, 'eindOp', m.eind_op,
    'uiterlijk', m.uiterlijk, 'geeindigdOp', m.geeindigd_op, 'verteld', m.verteld, 'werkId', m.werk_id, 'door', ${lidJson('m.organisatie_id', 'm.opgelegd_door')})`,
  'igj.maatregel m where m.organisatie_id = h.organisatie_id and m.zaak_id = h.id',
  'm.opgelegd_op desc, m.id desc',
);

const EERDERE_MAATREGELEN = `(select coalesce(json_agg(distinct m.code), '[]'::json) from igj.maatregel m
    join igj.inspectiezaak a on a.organisatie_id = m.organisatie_id and a.id = m.zaak_id
    where m.organisatie_id = h.organisatie_id and a.aanbieder_naam = h.aanbieder_naam)`;

const DOORGIFTEN = lijst(
  `json_build_object('id', d.id, 'aan', d.aan, 'kenmerk', d.kenmerk, 'velden', d.velden, 'op', d.op, 'bevestigdOp', d.bevestigd_op,
    'werkId', d.werk_id, 'door', ${lidJson('d.organisatie_id', 'd.door_id')})`,
  'igj.doorgifte d where d.organisatie_id = h.organisatie_id and d.zaak_id = h.id',
  'd.op desc, d.id desc',
);

const VERLOOP = lijst(
  `json_build_object('naar', o.naar_status, 'op', o.op, 'door', ${lidJson('o.organisatie_id', 'o.door_id')})`,
  'igj.zaak_overgang o where o.organisatie_id = h.organisatie_id and o.zaak_id = h.id',
  'o.op desc, o.id desc',
);

/** One case with its own work, under both walls; earlier cases only those that this caller may open. */
export function zaakWerkVraag(regels: Toegangsregels, inzage: Inzage, id: string): Stelling {
  const p = new Plaatsen();
  const kop = `select z.* from igj.inspectiezaak z where z.id = ${p.voor(id)} and ${p.recht((n) => regels.voorwaarde(inzage, 'lezen', 'Zaak', n))}`;
  const mag = WERK_HANDELINGEN.map(
    (h) =>
      `'${h}', exists (select 1 from igj.inspectiezaak z where z.organisatie_id = h.organisatie_id and z.id = h.id and ${p.recht((n) => regels.voorwaarde(inzage, h, 'Zaak', n))})`,
  );
  const eerder = lijst(
    `json_build_object('id', z.id, 'nummer', z.nummer, 'categorie', z.categorie, 'status', z.status, 'ontvangenOp', z.ontvangen_op,
      'zelfdeAanbieder', z.aanbieder_naam = h.aanbieder_naam, 'zelfdeZorgverlener', ${ZORGVERLENER})`,
    `(select * from igj.inspectiezaak z where z.organisatie_id = h.organisatie_id and z.id <> h.id and z.ontvangen_op <= h.ontvangen_op
        and (z.aanbieder_naam = h.aanbieder_naam or ${ZORGVERLENER}) and ${p.recht((n) => regels.voorwaarde(inzage, 'lezen', 'Zaak', n))}
        order by z.ontvangen_op desc, z.id desc limit 50) z`,
    'z.ontvangen_op desc, z.id desc',
  );
  const sql = `with h as (${kop}) select json_build_object('id', h.id, 'dossierId', h.dossier_id, 'status', h.status, 'categorie', h.categorie,
    'sleutel', ${recordsleutelJson('h.organisatie_id', 'h.dossier_id')}, 'werk', ${WERK}, 'verstuurd', ${VERSTUURD}, 'big', ${BIG},
    'berichten', ${berichtenJson('ZAAK', 'h')}, 'eerder', ${eerder}, 'maatregelen', ${MAATREGELEN}, 'eerdereMaatregelen', ${EERDERE_MAATREGELEN},
    'doorgiften', ${DOORGIFTEN}, 'verloop', ${VERLOOP}, 'mag', json_build_object(${mag.join(', ')})) as json from h`;
  return { sql, waarden: p.waarden };
}
