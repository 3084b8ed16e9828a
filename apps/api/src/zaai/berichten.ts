import { z } from 'zod';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';
import { BERICHTEN } from './vragen';

/** As many as one document may hold. */
const PER_KEER = 25;
const LIJST = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), gelezen: z.boolean() }) })) });

/** So many people read at the same time: each has a connection of their own, and more would only wait. */
const TEGELIJK = 3;

/** These people read at this moment all that they have. */
export function leesBerichten(bezoekers: Bezoekers, wie: readonly string[], op: Date): Scene {
  const rij = [...wie];
  const lees = async (): Promise<void> => {
    for (let email = rij.shift(); email !== undefined; email = rij.shift()) await leesAlles(bezoekers, email);
  };
  const doe = async (): Promise<void> => {
    await Promise.all(Array.from({ length: TEGELIJK }, lees));
  };
  return { op, doe };
}

async function leesAlles(bezoekers: Bezoekers, email: string): Promise<void> {
  for (;;) {
    const { uit } = await bezoekers.vraag(email, BERICHTEN);
    const ids = LIJST.parse(uit).edges.flatMap((e) => (e.node.gelezen ? [] : [e.node.id]));
    if (!ids.length) return;
    for (let i = 0; i < ids.length; i += PER_KEER) {
      const velden = ids.slice(i, i + PER_KEER).map((id, n) => `b${n}: notificatieLezen(id: "${id}")`);
      await bezoekers.vraag(email, `mutation { ${velden.join(' ')} }`);
    }
  }
}
