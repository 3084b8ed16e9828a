import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { toegangVan } from '@meldbaken/platform/access';
import { verlangInzage, type GraphqlContext } from './context';
import { weigerOnleesbaar } from './leesbaar';

/** The door: no declaration, no entry; a right or 'ingelogd' needs a chosen workspace. Which rows is asked in the query. */
@Injectable()
export class ToegangsWacht implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const verklaring = toegangVan(context.getHandler());
    if (!verklaring) return false;
    const gql = GqlExecutionContext.create(context);
    if (verklaring.soort !== 'openbaar') verlangInzage(gql.getContext<GraphqlContext>());
    weigerOnleesbaar(gql.getArgs<Record<string, unknown>>());
    return true;
  }
}
