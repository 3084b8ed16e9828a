import { randomUUID } from 'node:crypto';
import { dagVan } from '@meldbaken/platform/auth';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

const STEL_IN =
  'mutation ($s: ID!, $i: OpenbaarInvoer!) { openbaarInstellen(sleutel: $s, versie: 0, invoer: $i) { __typename } }';

/** The board opened the public form, also without a name; the numbers cannot be somebody's. */
export function openFormulier(bezoekers: Bezoekers, op: Date): Scene[] {
  const invoer = {
    formulierAan: true,
    anoniemAan: true,
    beslotenDoor: 'Raad van bestuur, na advies van de cliëntenraad',
    vanaf: dagVan(op),
    telefoon: '012-345 67 00',
    aanspreekpunten: [
      { naam: 'De aandachtsfunctionaris', rol: 'voor wie zich zorgen maakt', bereik: 'telefoon 012-345 67 03' },
      { naam: 'Het meldteam', rol: 'voor wie wil melden', bereik: 'telefoon 012-345 67 04' },
    ],
    vertrouwenspersoon:
      'Er is een cliëntvertrouwenspersoon. Die werkt niet bij ons, staat aan uw kant en kost niets. Bel 012-345 67 06.',
    klachten: 'Bent u niet tevreden over ons? Schrijf aan de klachtenfunctionaris, of bel 012-345 67 07.',
  };
  const doe = async (): Promise<void> => {
    await bezoekers.vraag('bestuurder@zonnehof.demo', STEL_IN, { s: randomUUID(), i: invoer });
  };
  return [{ op, doe }];
}
