import { lidJson } from '@meldbaken/organisatie/graphql';
import type { TeLaatReden, TermijnEenheid, TermijnStatus } from '@meldbaken/termijn/contract';
import type { EigenDefinitie, HandmatigeHandeling } from '@meldbaken/termijn/model';

/** What a query must fetch of each term, beyond its own columns. */
export interface TermijnVraag {
  eigenaar: boolean;
  /** The unit, for which one must know whether the viewer looks into the dossier. */
  eenheid: boolean;
  reden: boolean;
  uitleg: boolean;
  geschiedenis: boolean;
  /** Why it was late, in words. */
  toelichting?: boolean;
  /** Whether the page of the subject opens. */
  opent?: boolean;
}

/** From the fields that the client asks (`velden(info)`); `voor` is the path to the term, e.g. 'edges.node.'. */
export const termijnVraag = (velden: ReadonlySet<string>, voor = ''): TermijnVraag => ({
  eigenaar: velden.has(`${voor}eigenaar`),
  eenheid: velden.has(`${voor}eenheid`),
  reden: velden.has(`${voor}reden`),
  uitleg: velden.has(`${voor}uitleg`),
  geschiedenis: velden.has(`${voor}geschiedenis`),
  toelichting: velden.has(`${voor}teLaatToelichting`),
  opent: velden.has(`${voor}magOpenen`),
});

export const ALLES: TermijnVraag = {
  eigenaar: true,
  eenheid: true,
  reden: true,
  uitleg: true,
  geschiedenis: true,
  toelichting: true,
  opent: true,
};

/** A term as SQL hands it over. Moments are ISO texts. */
export interface TermijnJson {
  id: string;
  code: string;
  definitieVersie: number;
  naam: string;
  rekeneenheid: TermijnEenheid;
  status: TermijnStatus;
  beginOp: string;
  vervaltOp: string;
  veiligVoorOp: string;
  binnenkortVanaf: string;
  vandaagVanaf: string;
  teLaat: boolean;
  eigenaarId: string;
  dossierId: string;
  onderwerpNummer: string;
  onderwerpPad: string;
  aanleidingId: string | null;
  beeindigdOp: string | null;
  teLaatReden: TeLaatReden | null;
  teLaatToegelichtOp: string | null;
  versie: number;
  eigenaar?: { id: string; naam: string } | null;
  eenheidId?: string | null;
  /** The viewer is joined with content: any function but OVERZICHT. */
  vol?: boolean;
  reden?: string | null;
  teLaatToelichting?: string | null;
  /** Of one term alone: the acts that the caller has the right to, and what its rule is made from. */
  doen?: { mag: HandmatigeHandeling[]; eigen: EigenDefinitie | null; lengte: number };
  uitleg?: UitlegJson;
  geschiedenis?: WijzigingJson[];
}

/** As frozen at the start of the term. */
export interface UitlegJson {
  zinnen: string[];
  dagen: { datum: string; telt: boolean; reden: string }[];
  regel: string;
  bron: string;
  wetOfBeleid: string;
  definitieVersie: number;
}

export interface WijzigingJson {
  soort: string;
  op: string;
  door: string | null;
  naarStatus: string;
  reden: string | null;
  perOp: string | null;
  vervaltOpOud: string | null;
  eigenaarOud: string | null;
  redenCode: string | null;
  toegekendDoor: string | null;
  kenmerk: string | null;
}

const VAST: Readonly<Record<string, string>> = {
  id: 'id',
  code: 'code',
  definitieVersie: 'definitie_versie',
  naam: 'naam',
  rekeneenheid: 'eenheid',
  status: 'status',
  beginOp: 'begin_op',
  vervaltOp: 'vervalt_op',
  veiligVoorOp: 'veilig_voor_op',
  binnenkortVanaf: 'binnenkort_vanaf',
  vandaagVanaf: 'vandaag_vanaf',
  teLaat: 'te_laat',
  eigenaarId: 'eigenaar_id',
  dossierId: 'dossier_id',
  onderwerpNummer: 'onderwerp_nummer',
  onderwerpPad: 'onderwerp_pad',
  aanleidingId: 'aanleiding_id',
  beeindigdOp: 'beeindigd_op',
  teLaatReden: 'te_laat_reden',
  teLaatToegelichtOp: 'te_laat_toegelicht_op',
  versie: 'versie',
};

/**
 * Does the viewer look into the dossier of this row, or only over it (spec 02: a bestuurder without content)?
 * `lid` is the placeholder of the viewer's membership.
 */
export const volSql = (alias: string, lid: string): string =>
  `exists (select 1 from toegang.dossier_toegang vt join toegang.houder_lid vl on vl.organisatie_id = vt.organisatie_id and vl.houder_id = vt.houder_id` +
  ` where vt.organisatie_id = ${alias}.organisatie_id and vt.dossier_id = ${alias}.dossier_id and vt.tot is null` +
  ` and vt.functie not in ('OVERZICHT', 'MELDER') and vl.lidmaatschap_id = ${lid})`;

const naamSql = (lid: string): string =>
  `(select wl.naam from weergave.lid wl where wl.organisatie_id = w.organisatie_id and wl.id = ${lid})`;

/** Words are content: for the joined, and for whoever wrote them. */
const woorden = (alias: string, lid: string, kolom: string): string =>
  `case when w.door_id = ${lid} or ${volSql(alias, lid)} then w.${kolom} end`;

const geschiedenisSql = (alias: string, lid: string): string =>
  `(select coalesce(json_agg(json_build_object('soort', w.soort, 'op', w.op, 'naarStatus', w.naar_status, 'perOp', w.per_op,` +
  ` 'door', ${naamSql('w.door_id')}, 'vervaltOpOud', w.oud->>'vervaltOp', 'eigenaarOud', ${naamSql("(w.oud->>'eigenaarId')::uuid")},` +
  ` 'redenCode', w.reden_code, 'reden', ${woorden(alias, lid, 'reden')}, 'toegekendDoor', ${woorden(alias, lid, 'toegekend_door')},` +
  ` 'kenmerk', ${woorden(alias, lid, 'kenmerk')}) order by w.op, w.id), '[]'::json)` +
  ` from termijn.termijn_wijziging w where w.organisatie_id = ${alias}.organisatie_id and w.termijn_id = ${alias}.id)`;

/**
 * SQL of a `TermijnJson` of the row `alias` of termijn.termijn; a reason is content and shows to the joined alone.
 * `lid` gives the placeholder of the viewer's membership, and is called only when the SQL needs it.
 */
export function termijnJson(alias: string, v: TermijnVraag, lid: () => string): string {
  const velden: Record<string, string> = Object.fromEntries(Object.entries(VAST).map(([n, k]) => [n, `${alias}.${k}`]));
  if (v.eigenaar) velden['eigenaar'] = lidJson(`${alias}.organisatie_id`, `${alias}.eigenaar_id`);
  if (v.eenheid) velden['eenheidId'] = `${alias}.eenheid_id`;
  if (v.eenheid || v.opent) velden['vol'] = volSql(alias, lid());
  if (v.reden) velden['reden'] = `case when ${volSql(alias, lid())} then ${alias}.reden end`;
  if (v.toelichting)
    velden['teLaatToelichting'] = `case when ${volSql(alias, lid())} then ${alias}.te_laat_toelichting end`;
  if (v.uitleg) velden['uitleg'] = `${alias}.uitleg`;
  if (v.geschiedenis) velden['geschiedenis'] = geschiedenisSql(alias, lid());
  const paren = Object.entries(velden).map(([n, sql]) => `'${n}', ${sql}`);
  return `json_build_object(${paren.join(', ')})`;
}
