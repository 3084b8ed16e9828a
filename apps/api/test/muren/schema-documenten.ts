import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export interface Operatie {
  soort: 'query' | 'mutation';
  naam: string;
  veld: GraphQLField<unknown, unknown>;
}

/** Every root field of the schema. */
export function operaties(schema: GraphQLSchema): Operatie[] {
  const van = (
    soort: Operatie['soort'],
    velden: Record<string, GraphQLField<unknown, unknown>> | undefined,
  ): Operatie[] => Object.entries(velden ?? {}).map(([naam, veld]) => ({ soort, naam, veld }));
  return [
    ...van('query', schema.getQueryType()?.getFields()),
    ...van('mutation', schema.getMutationType()?.getFields()),
  ];
}

/** The selections of one document: each object type once, as a fragment, so that a large answer stays within the limits of the door. */
class Selecties {
  private readonly fragmenten = new Map<string, string>();

  alleFragmenten(): string {
    return [...this.fragmenten.values()].join(' ');
  }

  /** Every field that the type has, below as well: what is not asked cannot be seen to leak. `boven` are the types around it: a fragment may not hold itself. */
  van(type: GraphQLOutputType, boven: readonly string[] = []): string {
    const t = getNamedType(type);
    if (!isCompositeType(t)) return '';
    if (isUnionType(t)) return this.unie(t.getTypes(), boven);
    if (boven.includes(t.name)) return '{ __typename }';
    if (!this.fragmenten.has(t.name)) {
      const velden = 'getFields' in t ? Object.values(t.getFields()) : [];
      const binnen = [...boven, t.name];
      const inhoud = velden.map((f) => `${f.name} ${this.van(f.type, binnen)}`).join(' ');
      this.fragmenten.set(t.name, `fragment Van${t.name} on ${t.name} { __typename ${inhoud} }`);
    }
    return `{ ...Van${t.name} }`;
  }

  /** Members of a union may call different things by one name: the second one gets a name of its own. */
  private unie(
    typen: readonly { name: string; getFields(): Record<string, GraphQLField<unknown, unknown>> }[],
    boven: readonly string[],
  ): string {
    const gezien = new Map<string, string>();
    const delen = typen.map((t) => {
      const velden = Object.values(t.getFields()).map((f) => {
        const eerder = gezien.get(f.name) ?? String(f.type);
        gezien.set(f.name, eerder);
        const naam = eerder === String(f.type) ? f.name : `${t.name}_${f.name}: ${f.name}`;
        return `${naam} ${this.van(f.type, [...boven, t.name])}`;
      });
      return `... on ${t.name} { ${velden.join(' ')} }`;
    });
    return `{ __typename ${delen.join(' ')} }`;
  }
}

/** The walls ask the same thousands of times: each document is written once. */
const geschreven = new WeakMap<Operatie['veld'], Map<string, string>>();

/** A document for one root field; every argument is a variable of its own name. */
export function document(op: Operatie, gegeven: readonly string[]): string {
  const args = op.veld.args.filter((a) => gegeven.includes(a.name));
  const namen = args.map((a) => a.name).join();
  const eerder = geschreven.get(op.veld) ?? new Map<string, string>();
  geschreven.set(op.veld, eerder);
  const tekst = eerder.get(namen) ?? schrijf(op, args);
  eerder.set(namen, tekst);
  return tekst;
}

function schrijf(op: Operatie, args: Operatie['veld']['args']): string {
  const kop = args.length ? `(${args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ')})` : '';
  const mee = args.length ? `(${args.map((a) => `${a.name}: $${a.name}`).join(', ')})` : '';
  const selecties = new Selecties();
  const inhoud = selecties.van(op.veld.type);
  return `${op.soort} ${kop} { ${op.naam}${mee} ${inhoud} } ${selecties.alleFragmenten()}`;
}

export interface Plaats {
  /** From the argument inwards, e.g. invoer, pleger, persoonId. */
  pad: string[];
  soort: 'ID' | 'TEKST';
  verplicht: boolean;
  lijst: boolean;
}

/** Texts in which people put a number or an id. */
const ALS_ID = new Set(['nummer', 'zoek', 'dossierId']);

/** Every argument and every input field, nested too, that takes an id or something used as one. */
export function plaatsen(op: Operatie): Plaats[] {
  return op.veld.args.flatMap((a) => onder([a.name], a));
}

/** `defaultValue`: may be left out, whatever its type says. */
function onder(pad: string[], { type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }): Plaats[] {
  const t = getNamedType(type);
  if (isInputObjectType(t)) return Object.values(t.getFields()).flatMap((f) => onder([...pad, f.name], f));
  const alsId = t.name === 'String' && ALS_ID.has(pad.at(-1) ?? '');
  if (t.name !== 'ID' && !alsId) return [];
  return [
    {
      pad,
      soort: t.name === 'ID' ? 'ID' : 'TEKST',
      verplicht: isNonNullType(type) && defaultValue === undefined,
      lijst: isListType(getNullableType(type)),
    },
  ];
}
