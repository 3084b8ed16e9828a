import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';

/** A part of step 1 to 4 as a story tells it; the word NU is the moment of the act. */
export interface Onderdeel {
  /** GraphQL type, as in `PolitiecontactInvoer`. */
  readonly type: string;
  readonly invoer: Readonly<
    Record<string, string | boolean | null | readonly (string | Readonly<Record<string, string | null>>)[]>
  >;
}

const GOED = z.object({ __typename: z.literal('MeldingDelen') });

/** All parts of a moment in one document, in their order: a later one may wait for an earlier one. */
export async function legDelenVast(
  bezoekers: Bezoekers,
  wie: string,
  delen: readonly Onderdeel[],
  meldingId: string,
  op: Date,
): Promise<void> {
  const kop = delen.map((d, i) => `$s${i}: ID!, $i${i}: ${d.type}Invoer!`).join(', ');
  const velden = delen.map(
    ({ type }, i) =>
      `d${i}: ${type.charAt(0).toLowerCase()}${type.slice(1)}Vastleggen(sleutel: $s${i}, meldingId: $m, versie: 0, invoer: $i${i}) { __typename ... on Geweigerd { code bericht fouten { veld code } } }`,
  );
  const variabelen: Record<string, unknown> = Object.fromEntries(
    delen.flatMap(({ invoer }, i): [string, unknown][] => [
      [`s${i}`, randomUUID()],
      [`i${i}`, Object.fromEntries(Object.entries(invoer).map(([k, w]) => [k, w === 'NU' ? op.toISOString() : w]))],
    ]),
  );
  const uit = await bezoekers.vraag(wie, `mutation ($m: ID!, ${kop}) { ${velden.join(' ')} }`, {
    m: meldingId,
    ...variabelen,
  });
  for (const [veld, antwoord] of Object.entries(uit))
    if (!GOED.safeParse(antwoord).success) throw new Error(`seed: ${wie} ${veld}: ${JSON.stringify(antwoord)}`);
}
