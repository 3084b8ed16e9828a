import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { isVoorKoppeling, toegangVan } from '@meldbaken/platform/access';
import { nietAangemeld, verlangInzage, type GraphqlContext } from './context';
import { weigerOnleesbaar } from './leesbaar';

/** The door: no declaration, no entry; a right or 'ingelogd' needs a chosen workspace. Which rows is asked in the query. */
@Injectable()
export class ToegangsWacht implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const verklaring = toegangVan(context.getHandler());
    if (!verklaring) return false;
    const gql = GqlExecutionContext.create(context);
    const { inzage } = gql.getContext<GraphqlContext>();
    // To another system everything it was not made for does not exist, what is open to the world included.
    if (inzage?.koppeling && !isVoorKoppeling(context.getHandler())) throw nietAangemeld();
    if (verklaring.soort !== 'openbaar') verlangInzage(gql.getContext<GraphqlContext>());
    weigerOnleesbaar(gql.getArgs<Record<string, unknown>>());
    return true;
  }
}
