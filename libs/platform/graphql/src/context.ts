import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';

export interface SessieInContext {
  id: string;
  accountId: string;
  email: string;
  naam: string;
  organisatieNaam: string | null;
}

/** What every resolver may know of the request. */
export interface GraphqlContext {
  /** Correlation id, also in error answers. */
  kenmerk: string;
  adres: string;
  sessie: SessieInContext | null;
  inzage: Inzage | null;
  zetCookie(token: string, verlooptOp: Date): void;
  wisCookie(): void;
}

const contextVan = (c: ExecutionContext): GraphqlContext => GqlExecutionContext.create(c).getContext<GraphqlContext>();

/** The caller in the chosen workspace; the guard has made sure that there is one. */
export const HuidigeInzage = createParamDecorator((_: unknown, c: ExecutionContext): Inzage =>
  verlangInzage(contextVan(c)),
);

export const HuidigeSessie = createParamDecorator(
  (_: unknown, c: ExecutionContext): SessieInContext | null => contextVan(c).sessie,
);

export const nietAangemeld = (): GraphQLError =>
  new GraphQLError('Meld u eerst aan.', { extensions: { code: 'NIET_AANGEMELD' } });

export function verlangInzage(context: GraphqlContext): Inzage {
  if (context.inzage?.koppeling) return context.inzage;
  if (!context.sessie) throw nietAangemeld();
  if (!context.inzage)
    throw new GraphQLError('Kies eerst een werkruimte.', { extensions: { code: 'WERKRUIMTE_NODIG' } });
  return context.inzage;
}
