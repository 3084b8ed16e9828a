import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Dotted names of the fields that the client asks below this root field, e.g. 'edges.node.termijnen'. */
export function velden(info: GraphQLResolveInfo): ReadonlySet<string> {
  const uit = new Set<string>();
  const loop = (set: SelectionSetNode | undefined, voor: string): void => {
    for (const s of set?.selections ?? []) {
      if (s.kind === Kind.FIELD) noteer(s, voor);
      else if (s.kind === Kind.INLINE_FRAGMENT) loop(s.selectionSet, voor);
      else loop(info.fragments[s.name.value]?.selectionSet, voor);
    }
  };
  const noteer = (f: FieldNode, voor: string): void => {
    uit.add(voor + f.name.value);
    loop(f.selectionSet, `${voor}${f.name.value}.`);
  };
  for (const n of info.fieldNodes) loop(n.selectionSet, '');
  return uit;
}
