import { leesMoment, toonDatum } from '@meldbaken/platform/ui';

const momentOp = (dag: string, tijd: string): string | undefined => {
  const lezing = leesMoment(toonDatum(dag, 'cijfers'), tijd, `${dag}T12:00:00Z`);
  return lezing.soort === 'goed' ? lezing.moment : undefined;
};

/** The first moment of a day in Amsterdam; undefined for no day. */
export const beginVan = (dag: string | undefined): string | undefined =>
  dag === undefined ? undefined : momentOp(dag, '0:00');

/** The last moment of a day in Amsterdam. */
export function eindeVan(dag: string | undefined): string | undefined {
  const laatsteMinuut = dag === undefined ? undefined : momentOp(dag, '23:59');
  return laatsteMinuut === undefined ? undefined : new Date(Date.parse(laatsteMinuut) + 59_999).toISOString();
}

/** A day from the address: only when it has the form of one. */
export const alsDag = (tekst: string | undefined): string | undefined =>
  tekst !== undefined && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(tekst) ? tekst : undefined;
