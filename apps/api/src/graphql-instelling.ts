import { randomUUID } from 'node:crypto';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ValidationRule } from 'graphql';
import type { Sessies } from '@meldbaken/platform/auth';
import { gecompileerdeVragen, verzorgFout, type GraphqlContext } from '@meldbaken/platform/graphql';
import { koppelingVan } from './http/koppeling';
import { leesCookie, wisCookie, zetCookie } from './http/cookie';
import { koppelingDocument } from './koppeling-document';
import type { ApiOpties } from './platform.module';

/** Limits of spec 00; one guess at a secret per document, however it is aliased. */
const harnas = new ApolloArmor({
  maxDepth: { enabled: true, n: 12, ignoreIntrospection: true, flattenFragments: true },
  maxTokens: { enabled: true, n: 2000 },
  maxAliases: { enabled: true, n: 30, allowList: [] },
  maxDirectives: { enabled: true, n: 20 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

const EENMALIG = new Set(['aanmelden', 'werkruimteKiezen']);

/** Counted wherever it stands: aliased, in fragments, in operations that are not the one asked for. */
const eenGeheimPerDocument: ValidationRule = (context) => {
  let aantal = 0;
  return {
    Field(veld): void {
      if (EENMALIG.has(veld.name.value) && ++aantal === 2)
        context.reportError(new GraphQLError('one login per document'));
    },
  };
};

export function graphqlInstelling(o: ApiOpties, sessies: Sessies): ApolloDriverConfig {
  const bescherming = harnas.protect();
  const productie = process.env['NODE_ENV'] === 'production';
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: !productie,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight'] },
    allowBatchedHttpRequests: false,
    plugins: [...bescherming.plugins, koppelingDocument(), gecompileerdeVragen()],
    validationRules: [...bescherming.validationRules, eenGeheimPerDocument],
    context: (request: FastifyRequest, reply: FastifyReply) => maakContext(o, sessies, request, reply),
    formatError: (opgemaakt, fout) => verzorgFout(opgemaakt, fout, randomUUID()),
  };
}

async function maakContext(
  o: ApiOpties,
  sessies: Sessies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GraphqlContext> {
  const koppeling = koppelingVan(request);
  const kenmerk = koppeling?.kenmerk ?? randomUUID();
  const token = koppeling ? undefined : leesCookie(request, o.baseUrl);
  const sessie = token ? await sessies.zoek(token, kenmerk) : null;
  return {
    kenmerk,
    adres: request.ip,
    sessie,
    inzage: koppeling ?? sessie?.inzage ?? null,
    zetCookie: (waarde, verlooptOp) => zetCookie(reply, o.baseUrl, waarde, verlooptOp),
    wisCookie: () => wisCookie(reply, o.baseUrl),
  };
}
