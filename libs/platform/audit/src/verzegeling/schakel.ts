import { createHmac } from 'node:crypto';

/** Every column of audit.regel, as text, in this order. A new column comes at the end, with a new version below. */
export const REGEL_KOLOMMEN = `r.id::text as id, json_build_array('v1', r.organisatie_id, r.id, r.volgorde::text,
  to_char(r.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.account_id, r.lidmaatschap_id, r.rollen, r.toegangspunt, r.handeling,
  r.onderwerp_soort, r.onderwerp_id, r.dossier_id, r.aantal, r.velden, r.grondslag, r.uitkomst, r.code, r.kenmerk)::text as inhoud`;

/** What stands before the first line of a tenant. */
export const BEGIN = 'begin';

/** One link: number, content and the link before it, under the tenant's own key. */
export const maakSchakel = (sleutel: Buffer, vorige: string, nummer: number, inhoud: string): string =>
  createHmac('sha256', sleutel).update(`${vorige}\n${nummer}\n${inhoud}`).digest('hex');
