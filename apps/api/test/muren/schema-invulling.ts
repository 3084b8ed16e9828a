import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Operatie, Plaats } from './schema-documenten';

/** Own, valid values: by operation and path ('termijn.id'), or by name ('meldingId'). */
export type Eigen = Readonly<Record<string, unknown>>;

const TYPEN: Readonly<Record<string, unknown>> = {
  String: 'Proef',
  Int: 1,
  Boolean: false,
  DateTime: '2026-11-23T09:00:00+01:00',
  Datum: '2026-11-20',
};

/** A value for this place: the own one, else the first that the type allows. */
function waarde(
  op: Operatie,
  pad: readonly string[],
  type: GraphQLInputType,
  eigen: Eigen,
  nodig: readonly string[],
): unknown {
  const naam = pad.at(-1) ?? '';
  const sleutel = `${op.naam}.${pad.join('.')}`;
  if (sleutel in eigen) return eigen[sleutel];
  const t = getNamedType(type);
  if (isInputObjectType(t)) {
    const een = Object.fromEntries(
      Object.values(t.getFields())
        .filter((f) => isNonNullType(f.type) || nodig[pad.length] === f.name)
        .map((f) => [f.name, waarde(op, [...pad, f.name], f.type, eigen, nodig)]),
    );
    return isListType(getNullableType(type)) ? [een] : een;
  }
  // A name that means an id elsewhere may be a choice here.
  const past = !isEnumType(t) || t.getValues().some((v) => v.name === eigen[naam]);
  if (naam in eigen && past) return eigen[naam];
  if (t.name === 'ID') throw new Error(`${sleutel}: say which own id belongs here`);
  const een = isEnumType(t) ? t.getValues()[0]?.name : TYPEN[t.name];
  return isListType(getNullableType(type)) ? [een] : een;
}

/** The arguments that must be there, and those on the way to this place. */
export function invulling(op: Operatie, eigen: Eigen, plaats?: Plaats): Record<string, unknown> {
  const nodig = plaats?.pad ?? [];
  return Object.fromEntries(
    op.veld.args
      .filter((a) => isNonNullType(a.type) || a.name === nodig[0])
      .map((a) => [a.name, waarde(op, [a.name], a.type, eigen, a.name === nodig[0] ? nodig : [])]),
  );
}

/** The same arguments with another value at one place; undefined leaves it out. */
export function metWaarde(
  args: Record<string, unknown>,
  pad: readonly string[],
  nieuw: unknown,
): Record<string, unknown> {
  const [kop, ...rest] = pad;
  if (kop === undefined) return args;
  const { [kop]: oud, ...andere } = args;
  if (rest.length) return { ...andere, [kop]: metWaarde(isObject(oud) ? oud : {}, rest, nieuw) };
  return nieuw === undefined ? andere : { ...andere, [kop]: nieuw };
}

const isObject = (w: unknown): w is Record<string, unknown> => typeof w === 'object' && w !== null && !Array.isArray(w);

const WOORDELIJK = new Set(['__typename', 'code', 'veld', 'bericht', 'watDan', 'message']);

/** What an answer shows apart from the values themselves: codes and words exactly, the rest by kind, lists empty or not. */
export function vorm(w: unknown, naam = ''): unknown {
  if (Array.isArray(w)) return w.length ? [vorm(w[0])] : [];
  if (isObject(w))
    return Object.fromEntries(
      Object.entries(w)
        .filter(([k]) => k !== 'kenmerk')
        .map(([k, v]) => [k, vorm(v, k)]),
    );
  if (WOORDELIJK.has(naam) || w === null) return w;
  return typeof w;
}
