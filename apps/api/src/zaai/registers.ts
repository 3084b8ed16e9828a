import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';

const LIJST = '{ uit: waarschuwingsregisters { kandidaten { id } } }';
const DOE_MEE =
  'mutation ($s: ID!, $i: WaarschuwingsregisterInvoer!) { uit: waarschuwingsregisterVastleggen(sleutel: $s, invoer: $i) { __typename ... on Waarschuwingsregister { id } ... on Geweigerd { bericht } } }';
const RAADPLEEG =
  'mutation ($s: ID!, $d: ID!, $i: RegisterRaadplegingInvoer!) { uit: registerRaadplegingVastleggen(sleutel: $s, dienstverbandId: $d, versie: 0, invoer: $i) { __typename ... on Geweigerd { bericht } } }';

const KANDIDATEN = z.object({ kandidaten: z.array(z.object({ id: z.string() })) });
const REGISTER = z.object({ __typename: z.literal('Waarschuwingsregister'), id: z.string() });
const RAADPLEGING = z.object({ __typename: z.literal('Registerdossier') });

/** The bestuurder lets the organisation take part in a register of the demo, and names HR. Answers its id. */
export async function doeMeeAanRegister(bezoekers: Bezoekers, domein: string, vandaag: string): Promise<string> {
  const bestuurder = `bestuurder@${domein}`;
  const { kandidaten } = KANDIDATEN.parse((await bezoekers.vraag(bestuurder, LIJST, {}))['uit']);
  const i = {
    naam: 'Demoregister Zorg Oost',
    houder: 'Stichting Demoregister',
    protocol: 'Protocol demoregister 2026, artikel 4',
    wieMag: 'Medewerkers van HR die de bestuurder aanwees, bij een sollicitatie',
    van: vandaag,
    registratieMaanden: 48,
    gemandateerdIds: kandidaten.map((k) => k.id),
  };
  return REGISTER.parse((await bezoekers.vraag(bestuurder, DOE_MEE, { s: randomUUID(), i }))['uit']).id;
}

/** HR looked, and nobody stood there. */
export async function kijkInRegister(
  bezoekers: Bezoekers,
  dienstverbandId: string,
  registerId: string,
  vandaag: string,
): Promise<void> {
  const i = {
    registerId,
    op: vandaag,
    geinformeerdOp: vandaag,
    grond: 'Functie verpleegkundige met cliënten. Artikel 4 van het protocol.',
    kenmerk: 'DZO-0001',
    uitkomst: 'GEEN_REGISTRATIE',
  };
  const v = { s: randomUUID(), d: dienstverbandId, i };
  RAADPLEGING.parse((await bezoekers.vraag('hr@zonnehof.demo', RAADPLEEG, v))['uit']);
}
