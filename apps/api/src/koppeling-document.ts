import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode } from 'graphql';
import { nietAangemeld, type GraphqlContext } from '@meldbaken/platform/graphql';

/**
 * Another system asks one thing per document, and nothing about the schema: that stands in the documentation. Which
 * operations it has, the guard says.
 */
export function koppelingDocument(): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }): Promise<void> => {
          if (contextValue.inzage?.koppeling && !magVoorKoppeling(document)) throw nietAangemeld();
          return Promise.resolve();
        },
      }),
  };
}

/** One operation with one root field; no fragments at the root, where a second one could hide. */
export function magVoorKoppeling(document: DocumentNode): boolean {
  const operaties = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const velden = operaties.flatMap((o) => o.selectionSet.selections);
  if (operaties.length !== 1 || velden.length !== 1 || velden[0]?.kind !== Kind.FIELD) return false;
  let schema = false;
  visit(document, {
    Field: (veld) => {
      if (veld.name.value === '__schema' || veld.name.value === '__type') schema = true;
    },
  });
  return !schema;
}
