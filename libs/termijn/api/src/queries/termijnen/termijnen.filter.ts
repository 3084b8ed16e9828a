import type { EenheidBereik } from '@meldbaken/organisatie/contract';
import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ernstSql, volSql } from '@meldbaken/termijn/graphql';
import { afloopSql } from '../termijn-cijfers/cijfers-sql';
import { isUuid, Waarden } from '../waarden';
import type { TermijnFilter } from './termijn-filter.input';
import { cijferVoorwaarden } from './termijnen-cijfer.filter';

const DAG_MS = 86_400_000;

export interface Vraagstelling {
  filter: TermijnFilter;
  /** Of the unit in the filter, when there is one. */
  bereik?: EenheidBereik;
  nu: Date;
  /** The act; 'lezen' when left out. */
  handeling?: string;
}

export interface Gefilterd {
  /** `from ... where ...` with alias `t`: the viewer's terms that the filter leaves. */
  vanaf: string;
  /** SQL of `ernst` at this moment; a placeholder is taken only when it is asked. */
  ernst: () => string;
  /** SQL of how it ended at this moment, likewise. */
  afloop: () => string;
  waarden: Waarden;
}

/** Both the list and the counts are made from this, so that they cannot differ. */
export function gefilterd(regels: Toegangsregels, inzage: Inzage, v: Vraagstelling): Gefilterd {
  const { filter, bereik, nu } = v;
  const w = new Waarden();
  const ernst = opMoment(nu, w, (p) => ernstSql('t', p));
  const afloop = opMoment(nu, w, afloopSql);
  const delen = [
    `t.organisatie_id = ${w.p(inzage.organisatieId)}`,
    `(${w.voeg(regels.voorwaarde(inzage, v.handeling ?? 'lezen', 'Termijn', w.volgende))})`,
    ...eigenschappen(filter, ernst, w),
    ...wie(filter, inzage, nu, w),
    ...cijferVoorwaarden(filter, afloop, w),
    ...(bereik ? [eenheid(bereik, filter.zonderEenheid === true, inzage, w)] : []),
  ];
  return { vanaf: `from termijn.termijn t where ${delen.join(' and ')}`, ernst, afloop, waarden: w };
}

/** An expression of now, made when it is first asked. */
function opMoment(nu: Date, w: Waarden, maak: (nu: string) => string): () => string {
  let sql: string | undefined;
  return () => (sql ??= maak(w.p(nu)));
}

function eigenschappen(f: TermijnFilter, ernst: () => string, w: Waarden): string[] {
  const delen: string[] = [];
  if (f.ernst) delen.push(`${ernst()} = any(${w.p(f.ernst)}::text[])`);
  if (f.code) delen.push(`t.code = ${w.p(f.code)}`);
  if (f.dossierId) delen.push(isUuid(f.dossierId) ? `t.dossier_id = ${w.p(f.dossierId)}` : 'false');
  if (f.vervaltVan) delen.push(`t.vervalt_op >= ${w.p(f.vervaltVan)}`);
  if (f.vervaltTot) delen.push(`t.vervalt_op < ${w.p(f.vervaltTot)}`);
  const zoek = f.zoek?.trim().toLowerCase();
  if (zoek) {
    const p = w.p(zoek);
    delen.push(`(strpos(lower(t.naam), ${p}) > 0 or strpos(lower(t.onderwerp_nummer), ${p}) > 0)`);
  }
  return delen;
}

function wie(f: TermijnFilter, inzage: Inzage, nu: Date, w: Waarden): string[] {
  if (f.wie === 'MIJN') return [`t.eigenaar_id = ${w.p(inzage.lidmaatschapId)}`];
  if (f.wie === 'NIEUW') return [`t.gemaakt_op > ${w.p(new Date(nu.getTime() - DAG_MS))}`];
  return [];
}

/** Whoever looks only over a dossier sees a small unit shielded, and a filter on that unit may not undo this. */
function eenheid(bereik: EenheidBereik, juistNiet: boolean, inzage: Inzage, w: Waarden): string {
  const vol = volSql('t', w.p(inzage.lidmaatschapId));
  const bij = `t.eenheid_id = any(case when ${vol} then ${w.p(bereik.vol)}::uuid[] else ${w.p(bereik.overzicht)}::uuid[] end)`;
  return juistNiet ? `(${bij}) is not true` : bij;
}
