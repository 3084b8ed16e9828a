import type { SqlPredicaat, Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { TermijnCode } from '@meldbaken/termijn/contract';
import { ALLES, termijnJson, type TermijnVraag } from './termijn-json';

/** Stored states in which the duty still stands. */
export const OPEN_STATUSSEN = ['LOOPT', 'OPGESCHORT', 'VERLOPEN'] as const;

/** `ernst` of the model in SQL, on the columns of a term and a placeholder for now. */
export const ernstSql = (alias: string, nu: string): string =>
  `case when ${alias}.status = 'GEHAALD' then 'GEHAALD'` +
  ` when ${alias}.status in ('OPGESCHORT', 'VERVALLEN') then 'GESTOPT'` +
  ` when ${alias}.status = 'VERLOPEN' or ${nu}::timestamptz >= ${alias}.vervalt_op then 'TE_LAAT'` +
  ` when ${nu}::timestamptz >= ${alias}.vandaag_vanaf then 'VANDAAG'` +
  ` when ${nu}::timestamptz >= ${alias}.binnenkort_vanaf then 'BINNENKORT' else 'OP_TIJD' end`;

/** Where a list of another context meets its terms: SQL expressions of the outer row (whose alias is not `t`). */
export interface OnderwerpInSql {
  organisatie: string;
  onderwerp: string;
  /** Number of the first free placeholder. */
  eerste: number;
  /** What the client asks of each term; everything when left out. */
  vraag?: TermijnVraag;
}

/** Whether a subject has an open term that is past its end, as far as the viewer may see; `nu` is a placeholder. */
export function teLaatVanOnderwerp(
  regels: Toegangsregels,
  inzage: Inzage,
  o: OnderwerpInSql & { nu: string },
): SqlPredicaat {
  const p = regels.voorwaarde(inzage, 'lezen', 'Termijn', o.eerste);
  return {
    sql:
      `exists (select 1 from termijn.termijn t where t.organisatie_id = ${o.organisatie} and t.onderwerp_id = ${o.onderwerp}` +
      ` and t.status in ('LOOPT', 'VERLOPEN') and ${ernstSql('t', o.nu)} = 'TE_LAAT' and (${p.sql}))`,
    waarden: [...p.waarden],
  };
}

/**
 * The open terms of a subject, soonest first, as one JSON value in the list of another context: rows of `TermijnJson`,
 * for `naarTermijn`. The viewer's rights on terms stand in it.
 */
export function termijnenVanOnderwerp(regels: Toegangsregels, inzage: Inzage, o: OnderwerpInSql): SqlPredicaat {
  const p = regels.voorwaarde(inzage, 'lezen', 'Termijn', o.eerste);
  const waarden = [...p.waarden];
  const lid = (): string => `$${o.eerste - 1 + waarden.push(inzage.lidmaatschapId)}::uuid`;
  const rij = termijnJson('t', o.vraag ?? ALLES, lid);
  const open = OPEN_STATUSSEN.map((s) => `'${s}'`).join(', ');
  return {
    sql:
      `(select coalesce(json_agg(${rij} order by t.vervalt_op, t.id), '[]'::json) from termijn.termijn t` +
      ` where t.organisatie_id = ${o.organisatie} and t.onderwerp_id = ${o.onderwerp} and t.status in (${open}) and (${p.sql}))`,
    waarden,
  };
}

/** The newest term of one code on a subject, in any state, as one JSON value or null; as `termijnenVanOnderwerp`. */
export function termijnVanOnderwerp(
  regels: Toegangsregels,
  inzage: Inzage,
  o: OnderwerpInSql & { code: TermijnCode },
): SqlPredicaat {
  const p = regels.voorwaarde(inzage, 'lezen', 'Termijn', o.eerste);
  const waarden = [...p.waarden];
  const erbij = (w: unknown): string => `$${o.eerste - 1 + waarden.push(w)}`;
  const rij = termijnJson('t', o.vraag ?? ALLES, () => `${erbij(inzage.lidmaatschapId)}::uuid`);
  return {
    sql:
      `(select ${rij} from termijn.termijn t where t.organisatie_id = ${o.organisatie} and t.onderwerp_id = ${o.onderwerp}` +
      ` and t.code = ${erbij(o.code)} and (${p.sql}) order by t.gemaakt_op desc, t.id desc limit 1)`,
    waarden,
  };
}
