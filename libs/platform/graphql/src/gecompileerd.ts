import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context';
import { verzorgFout } from './fouten';

type Verzoek = GraphQLRequestContextResponseForOperation<GraphqlContext>;

/** Once seen a question is run as it comes; compiled it costs half the work per answer. */
const KEREN_TOT_COMPILEREN = 2;

/**
 * Runs questions that come back as compiled code. Apollo keeps one document per text, so the document is the key and its
 * store is the bound. Mutations go the usual way.
 */
export function gecompileerdeVragen(): ApolloServerPlugin<GraphqlContext> {
  const bekend = new WeakMap<DocumentNode, Map<string | null, { keren: number; vraag?: CompiledQuery | null }>>();
  const vraagVan = (v: Verzoek): CompiledQuery | null => {
    const perNaam = bekend.get(v.document) ?? new Map<string | null, { keren: number }>();
    bekend.set(v.document, perNaam);
    const stand: { keren: number; vraag?: CompiledQuery | null } = perNaam.get(v.operationName) ?? { keren: 0 };
    perNaam.set(v.operationName, stand);
    if (++stand.keren < KEREN_TOT_COMPILEREN) return null;
    stand.vraag ??= compileer(v.schema, v.document, v.operationName);
    return stand.vraag;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (v): Promise<GraphQLResponse | null> => {
          if (v.operation.operation !== OperationTypeNode.QUERY) return null;
          const uit = await vraagVan(v)?.query(undefined, v.contextValue, v.request.variables);
          // Variables that do not fit ran nothing yet: the usual way words that refusal.
          return uit?.data === undefined ? null : antwoord(uit);
        },
      }),
  };
}

function compileer(schema: GraphQLSchema, document: DocumentNode, naam: string | null): CompiledQuery | null {
  const c = compileQuery(schema, document, naam ?? undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(c) ? c : null;
}

function antwoord({ data, errors }: ExecutionResult): GraphQLResponse {
  const fouten = errors?.map(opgemaakt);
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data, ...(fouten ? { errors: fouten } : {}) } },
  };
}

/** As Apollo hands a fault to formatError. */
const opgemaakt = (fout: GraphQLError): ReturnType<typeof verzorgFout> =>
  verzorgFout(
    {
      message: fout.message,
      ...(fout.path ? { path: fout.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...fout.extensions },
    },
    fout,
    randomUUID(),
  );
