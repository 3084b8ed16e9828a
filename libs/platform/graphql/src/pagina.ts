import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

@ObjectType({ description: 'Waar deze pagina ligt. Een totaal is er bewust niet.' })
export class PaginaInfo {
  @Field(() => Boolean, { description: 'Is er een volgende pagina?' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Geef deze als after mee voor de volgende pagina.' })
  endCursor: string | null;
}

@ArgsType()
export class Pagineer {
  @Field(() => Int, { defaultValue: 50, description: 'Hoeveel, 1 tot en met 100.' })
  first: number;
  @Field(() => String, { nullable: true, description: 'Cursor waarna de pagina begint.' })
  after?: string | null;
}

export interface Verbinding<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PaginaInfo;
}

/** Makes the connection type of a node type (edges, pageInfo; no totalCount). */
export function verbinding<T>(knoop: Type<T>, naam: string): Type<Verbinding<T>> {
  @ObjectType(`${naam}Edge`, { description: 'Eén regel van een pagina.' })
  class Rand {
    @Field(() => String, { description: 'Cursor van deze regel.' })
    cursor: string;
    @Field(() => knoop, { description: 'De regel zelf.' })
    node: T;
  }
  @ObjectType(`${naam}Connection`, { description: 'Een pagina.' })
  class Pagina {
    @Field(() => [Rand], { description: 'De regels.' })
    edges: Rand[];
    @Field(() => PaginaInfo, { description: 'Is er meer?' })
    pageInfo: PaginaInfo;
  }
  return Pagina;
}

export type Pagina<T> = Verbinding<T>;

const fout = (bericht: string): GraphQLError => new GraphQLError(bericht, { extensions: { code: 'INVOER_ONGELDIG' } });

export function paginaGrootte(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw fout('first moet tussen 1 en 100 liggen.');
  return first;
}

export const maakCursor = (waarden: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(waarden)).toString('base64url');

/** The values of a cursor of ours, or a clear refusal. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

export function leesCursor(
  cursor: string | null | undefined,
  aantal: number,
  eerste: 'moment' | 'tekst' = 'moment',
): (string | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const w: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(w) &&
      w.length === aantal &&
      w.every((x) => x === null || typeof x === 'string') &&
      past(w as (string | null)[], eerste)
    )
      return w as (string | null)[];
  } catch {
    // falls through to the refusal
  }
  throw fout('Deze cursor is niet van ons. Begin bij de eerste pagina.');
}

/** Rows are asked with one more than the page, to know whether there is a next one. */
export function maakPagina<R, T>(
  rijen: readonly R[],
  grootte: number,
  knoop: (r: R) => T,
  cursor: (r: R) => readonly (string | null)[],
): Verbinding<T> {
  const edges = rijen.slice(0, grootte).map((r) => ({ cursor: maakCursor(cursor(r)), node: knoop(r) }));
  return { edges, pageInfo: { hasNextPage: rijen.length > grootte, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** Ours end in an id, and begin with the moment or the text by which the list is ordered. */
const past = (w: readonly (string | null)[], eerste: 'moment' | 'tekst'): boolean =>
  UUID.test(w.at(-1) ?? '') &&
  (eerste === 'tekst' || (MOMENT.test(w[0] ?? '') && !Number.isNaN(Date.parse(w[0] ?? ''))));
