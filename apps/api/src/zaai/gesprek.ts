import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

const EIGEN = '{ mijnMeldingen(first: 50) { edges { node { id stand } } } }';
const VRAAG =
  'mutation ($s: ID!, $m: ID!, $t: String!) { uit: melderBerichtSturen(sleutel: $s, meldingId: $m, tekst: $t) { __typename } }';
const ANTWOORD =
  'mutation ($s: ID!, $m: ID!, $t: String!) { uit: eigenBerichtSturen(sleutel: $s, meldingId: $m, tekst: $t) { __typename } }';
const RIJEN = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), stand: z.string() }) })) });
const UIT = z.object({ __typename: z.string() });

const [MELDER, BEHANDELAAR] = ['medewerker@zonnehof.demo', 'aandachtsfunctionaris@zonnehof.demo'];

/** A question of a handler and the answer of the reporter, on the first own case that this handler has. */
export function voerGesprek(bezoekers: Bezoekers, op: Date): Scene[] {
  const doe = async (): Promise<void> => {
    const { edges } = RIJEN.parse((await bezoekers.vraag(MELDER, EIGEN))['mijnMeldingen']);
    for (const { node } of edges.filter((e) => e.node.stand === 'IN_BEHANDELING')) {
      const t = 'Dank u wel voor uw melding. Wie had die avond nog meer dienst? Schrijf geen namen van cliënten.';
      const { uit } = await bezoekers.vraag(BEHANDELAAR, VRAAG, { s: randomUUID(), m: node.id, t });
      if (UIT.parse(uit).__typename !== 'MelderBerichten') continue;
      const antwoord = 'Er was nog een collega. Zij kwam later binnen en heeft het niet gezien.';
      await bezoekers.vraag(MELDER, ANTWOORD, { s: randomUUID(), m: node.id, t: antwoord });
      return;
    }
    throw new Error('seed: no case to talk about');
  };
  return [{ op, doe }];
}
