import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dagVan } from '@meldbaken/platform/waarden';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

const DAG_MS = 86_400_000;
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MELDING = '{ uit: externeMeldingen(first: 1, status: [ONTVANGST_BEVESTIGD]) { edges { node { id } } } }';
const KIESBAAR = 'query ($id: ID!) { uit: gastInzagen(over: EXTERNE_MELDING, overId: $id) { kiesbaar { id } } }';
const OPEN = `mutation ($sleutel: ID!, $id: ID!, $stukken: [ID!]!, $dag: Datum!) { uit: gastInzageOpenen(sleutel: $sleutel, over: EXTERNE_MELDING, overId: $id, invoer: {
  naam: "mr. A. de Raadgever (demo)", hoedanigheid: "Advocaat van Zonnehof", contact: "raadgever@kantoor.demo",
  doel: "Advies over de melding aan de IGJ", grondslag: "Overeenkomst van opdracht, met geheimhouding", stukken: $stukken, totEnMet: $dag }) { __typename ... on Geweigerd { code bericht } } }`;
const RIJ = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).min(1) });
const STUKKEN = z.object({ kiesbaar: z.array(z.object({ id: z.string() })).min(1) });
const GELUKT = z.object({ __typename: z.literal('GastInzageGeopend') });

/** A guest who may look at what was sent: link and code are shown once, to who made it, so nobody can go in with these. */
export function laatMeekijken(bezoekers: Bezoekers, nu: Date): Scene[] {
  const op = new Date(nu.getTime() - DAG_MS);
  return [
    {
      op,
      doe: async () => {
        const id = RIJ.parse((await bezoekers.vraag(BESTUURDER, MELDING))['uit']).edges[0]?.node.id;
        const { kiesbaar } = STUKKEN.parse((await bezoekers.vraag(BESTUURDER, KIESBAAR, { id }))['uit']);
        const dag = dagVan(new Date(nu.getTime() + 7 * DAG_MS));
        const stukken = kiesbaar.map((k) => k.id);
        const { uit } = await bezoekers.vraag(BESTUURDER, OPEN, { sleutel: randomUUID(), id, stukken, dag });
        if (!GELUKT.safeParse(uit).success) throw new Error(`seed: no look for a guest: ${JSON.stringify(uit)}`);
      },
    },
  ];
}
