import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

const DAG_MS = 86_400_000;
const VRAAG = `mutation ($sleutel: ID!, $invoer: ConsultatieInvoer!) { uit: consultatieVragen(sleutel: $sleutel, invoer: $invoer) { __typename ... on Consultatie { id versie } } }`;
const ANTWOORD = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $tekst: String!) { uit: consultatieBeantwoorden(sleutel: $sleutel, id: $id, versie: $versie, tekst: $tekst) { __typename ... on Consultatie { id versie } } }`;
const UIT = z.object({ __typename: z.literal('Consultatie'), id: z.string(), versie: z.number() });

/** Somebody asked for advice and got it; somebody else waits for an answer. */
export function vraagRaad(bezoekers: Bezoekers, nu: Date): Scene[] {
  const stand: { id: string; versie: number } = { id: '', versie: 0 };
  const dagenTerug = (n: number): Date => new Date(nu.getTime() - n * DAG_MS);
  const vraag = async (email: string, feiten: string, wat: string): Promise<void> => {
    const invoer = { feiten, vraag: wat };
    Object.assign(stand, UIT.parse((await bezoekers.vraag(email, VRAAG, { sleutel: randomUUID(), invoer }))['uit']));
  };
  return [
    {
      op: dagenTerug(6),
      doe: () =>
        vraag(
          'medewerker2@zonnehof.demo',
          'Een collega zei tegen een bewoner: als u nu niet stil bent, krijgt u geen koffie. De bewoner werd stil.',
          'Is dit al iets om te melden?',
        ),
    },
    {
      op: dagenTerug(5),
      doe: async () => {
        const tekst =
          'Goed dat u dit vraagt. Ja, dit mag u melden. Schrijf op wat u hoorde, met de woorden van uw collega. Ik help u graag.';
        const v = { sleutel: randomUUID(), id: stand.id, versie: stand.versie, tekst };
        UIT.parse((await bezoekers.vraag('aandachtsfunctionaris@zonnehof.demo', ANTWOORD, v))['uit']);
      },
    },
    {
      op: dagenTerug(3),
      doe: () =>
        vraag(
          'medewerker@zonnehof.demo',
          'Een bewoner schrikt als de avonddienst binnenkomt. Overdag gebeurt dat niet.',
          'Hoe kan ik dit bespreken zonder de bewoner bang te maken?',
        ),
    },
  ];
}
