import { randomUUID } from 'node:crypto';
import type { Bezoekers } from './bezoekers';

const HR = 'hr@zonnehof.demo';
const VRAAG = `mutation ($s: ID!, $d: ID!, $r: String!) { uit: geschiktheidVragen(sleutel: $s, dienstverbandId: $d, reden: $r) { __typename } }`;
const VERZOEK = `mutation ($s: ID!, $d: ID!, $i: ReferentieverzoekInvoer!) { uit: referentieverzoekVastleggen(sleutel: $s, dienstverbandId: $d, versie: 0, invoer: $i) { __typename } }`;

/** HR asks the receivers of reports about one colleague, and an employer outside asks HR about another. */
export async function vraagDoorDeMuur(
  bezoekers: Bezoekers,
  over: { geschiktheid: string; referentie: string },
  vandaag: string,
): Promise<void> {
  await bezoekers.vraag(HR, VRAAG, { s: randomUUID(), d: over.geschiktheid, r: 'Het jaarlijkse gesprek.' });
  await bezoekers.vraag(HR, VERZOEK, {
    s: randomUUID(),
    d: over.referentie,
    i: {
      op: vandaag,
      naam: 'Joris van den Akker',
      organisatie: 'Zorggroep De Linde',
      controle: 'TERUGGEBELD',
      vragen: ['FUNCTIE', 'AFSPRAKEN'],
    },
  });
}
