import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

const EIGEN = '{ mijnAfspraken { meldingId vertrouwelijk } }';
const KLUIS =
  'mutation ($s: ID!, $m: ID!, $r: String!) { uit: kluisVragen(sleutel: $s, meldingId: $m, reden: $r) { __typename } }';
const NOTITIE =
  'mutation ($s: ID!, $m: ID!, $t: String!) { uit: notitieBewaren(sleutel: $s, meldingId: $m, versie: 0, tekst: $t) { __typename } }';
const RIJEN = z.array(z.object({ meldingId: z.string(), vertrouwelijk: z.boolean() }));
const UIT = z.object({ __typename: z.literal('MeldingMensen') });

const [MELDER, BEHANDELAAR] = ['medewerker2@zonnehof.demo', 'aandachtsfunctionaris@zonnehof.demo'];

/** Of the report in confidence: the handler asks to see the name, and keeps a note of the own. */
export function vraagNaam(bezoekers: Bezoekers, op: Date): Scene[] {
  const doe = async (): Promise<void> => {
    const eigen = RIJEN.parse((await bezoekers.vraag(MELDER, EIGEN))['mijnAfspraken']);
    const m = eigen.find((e) => e.vertrouwelijk)?.meldingId;
    if (m === undefined) throw new Error('seed: no report in confidence');
    const r = 'Deze melder werkt met dezelfde mensen. Ik wil bespreken hoe wij steun kunnen geven.';
    UIT.parse((await bezoekers.vraag(BEHANDELAAR, KLUIS, { s: randomUUID(), m, r }))['uit']);
    const t = 'Maandag bellen met de teamleider van Lindehof. Eerst vragen of meneer Vink dat goed vindt.';
    UIT.parse((await bezoekers.vraag(BEHANDELAAR, NOTITIE, { s: randomUUID(), m, t }))['uit']);
  };
  return [{ op, doe }];
}
