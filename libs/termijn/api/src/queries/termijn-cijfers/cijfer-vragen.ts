import type { EenheidBereik } from '@meldbaken/organisatie/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { volSql } from '@meldbaken/termijn/graphql';
import type { TermijnFilter } from '../termijnen/termijn-filter.input';
import { gefilterd, type Gefilterd } from '../termijnen/termijnen.filter';
import { GETELD, laatsteDagSql, redenSql } from './cijfers-sql';

export interface CijferVraag {
  readonly jaar: number;
  readonly eenheidId?: string | null;
  readonly code?: string | null;
}

interface Basis {
  readonly regels: Toegangsregels;
  readonly inzage: Inzage;
  readonly vraag: CijferVraag;
  readonly bereik: EenheidBereik | undefined;
  readonly nu: Date;
}

/** The questions behind the figures, for one round trip: counts, lateness, extensions, suspensions, years that have terms. */
export function cijferVragen(b: Basis): Vraag[] {
  return [tellingen(b), laatheid(b), verlengingen(b), schorsingen(b), jaren(b)];
}

const dag = (moment: string): string => `(${moment} at time zone 'Europe/Amsterdam')::date`;

function rijen(b: Basis, extra: Partial<TermijnFilter> = {}): Gefilterd {
  const { jaar, eenheidId, code } = b.vraag;
  const filter: TermijnFilter = { jaar, eenheidId, code, afloop: GETELD, ...extra };
  return gefilterd(b.regels, b.inzage, { filter, bereik: b.bereik, nu: b.nu, handeling: 'cijfers-lezen' });
}

function tellingen(b: Basis): Vraag {
  const { vanaf, afloop, waarden } = rijen(b);
  const vol = volSql('t', `${waarden.p(b.inzage.lidmaatschapId)}::uuid`);
  const maand = `extract(month from ${laatsteDagSql('t.vervalt_op')})::int`;
  const rij = `select t.code, t.naam, t.eenheid_id, ${vol} as vol, ${maand} as maand, ${afloop()} as afloop ${vanaf}`;
  return {
    sql: `select code, max(naam) as naam, eenheid_id as "eenheidId", vol, maand, afloop, count(*)::int as aantal from (${rij}) r group by code, eenheid_id, vol, maand, afloop`,
    waarden: waarden.lijst,
  };
}

/** Hours after the end; of what is still open, up to now. The first row is the whole, then one per reason. */
function laatheid(b: Basis): Vraag {
  const { vanaf, waarden } = rijen(b, { afloop: ['TE_LAAT_GEHAALD', 'TE_LAAT_OPEN'] });
  const tot = `case when t.status = 'GEHAALD' then t.beeindigd_op else ${waarden.p(b.nu)}::timestamptz end`;
  const uren = `greatest(0, extract(epoch from ${tot} - t.vervalt_op) / 3600)::float8`;
  return {
    sql: `select reden, count(*)::int as termijnen, percentile_cont(0.5) within group (order by uren) as "mediaanUren", max(uren) as "langsteUren"
      from (select ${redenSql} as reden, ${uren} as uren ${vanaf}) r group by grouping sets ((), (reden)) order by grouping(reden) desc, count(*) desc, reden`,
    waarden: waarden.lijst,
  };
}

/** How much later the last day became, by kind and by who wrote it down; the first row is the whole. */
function verlengingen(b: Basis): Vraag {
  const { vanaf, waarden } = rijen(b, { verlengd: true });
  const oud = `(w.oud ->> 'vervaltOp')::timestamptz`;
  return {
    sql: `with termijnen as (select t.* ${vanaf}),
      wijzigingen as (select t.organisatie_id, t.id, t.code, t.naam, w.soort, w.door_id, ${oud} as oud_op,
          coalesce(lead(${oud}) over (partition by t.id order by w.op, w.id), t.vervalt_op) as nieuw_op
        from termijnen t join termijn.termijn_wijziging w on w.organisatie_id = t.organisatie_id and w.termijn_id = t.id where w.oud ? 'vervaltOp'),
      langer as (select organisatie_id, id, code, naam, door_id, greatest(0, ${laatsteDagSql('nieuw_op')} - ${laatsteDagSql('oud_op')}) as dagen from wijzigingen where soort = 'VERLENGD')
      select code, max(naam) as naam, ${lidJson('organisatie_id', 'door_id')} as lid, count(distinct id)::int as termijnen, count(*)::int as keren,
        coalesce(sum(dagen), 0)::int as dagen, percentile_cont(0.5) within group (order by dagen) as "mediaanDagen"
      from langer group by grouping sets ((), (code, organisatie_id, door_id)) order by grouping(code) desc, count(*) desc, code, door_id`,
    waarden: waarden.lijst,
  };
}

/** Days as Awb 4:15 counts them: after the day of the stop, before the day on which the term ran again. */
function schorsingen(b: Basis): Vraag {
  const { vanaf, waarden } = rijen(b, { opgeschort: true });
  const nu = waarden.p(b.nu);
  return {
    sql: `with termijnen as (select t.* ${vanaf}),
      stil as (select t.id, w.soort, coalesce(w.per_op, w.op) as op, coalesce(lead(coalesce(w.per_op, w.op)) over (partition by t.id order by w.op, w.id), t.beeindigd_op, ${nu}::timestamptz) as tot
        from termijnen t join termijn.termijn_wijziging w on w.organisatie_id = t.organisatie_id and w.termijn_id = t.id where w.soort in ('OPGESCHORT', 'HERVAT'))
      select count(distinct id)::int as termijnen, count(*)::int as keren, coalesce(sum(greatest(0, ${dag('tot')} - ${dag('op')} - 1)), 0)::int as dagen from stil where soort = 'OPGESCHORT'`,
    waarden: waarden.lijst,
  };
}

function jaren(b: Basis): Vraag {
  const { vanaf, waarden } = rijen(b, { jaar: undefined });
  return {
    sql: `select distinct extract(year from ${laatsteDagSql('t.vervalt_op')})::int as jaar ${vanaf}`,
    waarden: waarden.lijst,
  };
}
