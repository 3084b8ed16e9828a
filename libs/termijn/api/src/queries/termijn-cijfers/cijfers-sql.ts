import { TERMIJN_AFLOPEN } from '@meldbaken/termijn/contract';

/** `afloopVan` of the model in SQL, on the columns of `t` and a placeholder for now; null while a term still has time. */
export const afloopSql = (nu: string): string =>
  `case when t.status = 'GEHAALD' then case when t.te_laat then 'TE_LAAT_GEHAALD' else 'OP_TIJD' end` +
  ` when t.status = 'VERVALLEN' then 'VERVALLEN'` +
  ` when t.status = 'VERLOPEN' or (t.status = 'LOOPT' and ${nu}::timestamptz >= t.vervalt_op) then 'TE_LAAT_OPEN' end`;

/** Which the figures count. */
export const GETELD = [...TERMIJN_AFLOPEN];

/** The day in Amsterdam that holds the last moment before this one: 24:00 belongs to the day before midnight. */
export const laatsteDagSql = (moment: string): string =>
  `((${moment} - interval '1 millisecond') at time zone 'Europe/Amsterdam')::date`;

const wijziging = (soort: string): string =>
  `exists (select 1 from termijn.termijn_wijziging fw where fw.organisatie_id = t.organisatie_id and fw.termijn_id = t.id and fw.soort = '${soort}'`;

export const isVerlengd = (door?: string): string =>
  `${wijziging('VERLENGD')}${door === undefined ? '' : ` and fw.door_id = ${door}::uuid`})`;

export const isOpgeschort = (): string => `${wijziging('OPGESCHORT')})`;

/** Reason of lateness, with a row of its own for what nobody explained yet. */
export const NOG_NIET_TOEGELICHT = 'NOG_NIET_TOEGELICHT';
export const redenSql = `coalesce(t.te_laat_reden, '${NOG_NIET_TOEGELICHT}')`;
