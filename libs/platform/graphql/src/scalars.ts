import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const DAG = /^(\d{4})-(\d{2})-(\d{2})$/;

const fout = (bericht: string): GraphQLError => new GraphQLError(bericht, { extensions: { code: 'INVOER_ONGELDIG' } });

/** The day must exist: JavaScript rolls 31 April over without a word. */
function bestaat(jaar: string | undefined, maand: string | undefined, dag: string | undefined): boolean {
  const d = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag)));
  return d.getUTCMonth() === Number(maand) - 1 && d.getUTCDate() === Number(dag);
}

function leesMoment(v: unknown): Date {
  const m = typeof v === 'string' ? MOMENT.exec(v) : null;
  if (!m || !bestaat(m[1], m[2], m[3]) || typeof v !== 'string')
    throw fout('Schrijf een moment met tijdzone, bijvoorbeeld 2026-11-25T14:30:00+01:00.');
  return new Date(v);
}

function leesDag(v: unknown): string {
  const m = typeof v === 'string' ? DAG.exec(v) : null;
  if (!m || !bestaat(m[1], m[2], m[3]) || typeof v !== 'string')
    throw fout('Schrijf een bestaande dag als jjjj-mm-dd, bijvoorbeeld 2026-11-25.');
  return v;
}

/** A moment; input needs an offset, output is UTC with milliseconds. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description:
    'Moment volgens ISO 8601 met tijdzone, bijvoorbeeld 2026-11-25T14:30:00+01:00. Zonder tijdzone wordt het geweigerd.',
  serialize: (v) => (v instanceof Date ? v : new Date(String(v))).toISOString(),
  parseValue: leesMoment,
  parseLiteral: (n) => leesMoment(n.kind === Kind.STRING ? n.value : null),
});

/** A day of the law: Europe/Amsterdam, no time. */
export const Datum = new GraphQLScalarType({
  name: 'Datum',
  description: 'Dag als jjjj-mm-dd in Nederland, bijvoorbeeld 2026-11-25.',
  serialize: (v) => String(v).slice(0, 10),
  parseValue: leesDag,
  parseLiteral: (n) => leesDag(n.kind === Kind.STRING ? n.value : null),
});
