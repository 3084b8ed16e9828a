import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';
import { Kalender } from './tijd';
import type { Scene } from './verteller';

const INSPECTEUR = 'inspecteur@igj.demo';
const MELDER = 'aandachtsfunctionaris@zonnehof.demo';
const REGISTER = 'registerbeheerder@igj.demo';

const ZAAK = '{ uit: postvak(first: 1) { edges { node { id versie } } } }';
const MELDING = '{ uit: externeMeldingen(first: 1, status: [ONTVANGST_BEVESTIGD]) { edges { node { id versie } } } }';
const GOED = '{ __typename ... on Geweigerd { code bericht } }';
const WEEG = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) { uit: zaakWegen(sleutel: $sleutel, zaakId: $id, versie: $versie, weging: {
  ernst: ERNSTIG, risico: HOOG, spoed: false, compleet: true, raaktKwaliteit: true,
  toelichting: "De cliënt brak een heup. Hetzelfde type lift hangt ook op andere locaties." }) ${GOED} }`;
const NOTEER = `mutation ($sleutel: ID!, $id: ID!) { uit: zaakNotitieSchrijven(sleutel: $sleutel, zaakId: $id,
  tekst: "Bij het rapport letten op het onderhoud van de liften op de andere locaties.") ${GOED} }`;
const MELD_ACTIES = `mutation ($sleutel: ID!, $id: ID!) { uit: zaakActiesMelden(sleutel: $sleutel, zaakId: $id,
  tekst: "Wij wachten op uw rapport. Daarna beoordelen wij het en hoort u wat wij vinden.") ${GOED} }`;
const VUL_AAN = `mutation ($sleutel: ID!, $id: ID!) { uit: externeMeldingAanvullen(sleutel: $sleutel, id: $id, velden: [],
  tekst: "De leverancier keurde de lift af. Wij lieten ook de liften van de andere locaties nakijken.") ${GOED} }`;
const TEKEN_AAN = `mutation ($sleutel: ID!, $dag: Datum!) { uit: aantekeningVastleggen(sleutel: $sleutel, invoer: {
  eigenRapport: true, ernstigeBedreiging: true, rapportOp: $dag,
  wie: { voornamen: "Demo Frederik", achternaam: "Voorbeeld", geboortedatum: "1978-04-09", bigNummer: "19012345601" } }) ${GOED} }`;

const RIJEN = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), versie: z.number() }) })).min(1) });
const GELUKT = z.object({ __typename: z.enum(['Zaak', 'ExterneMelding', 'Aantekening']) });

/** A case in the middle of its life at the inspectie, and one entry in its register. The day is that of the story of the fall. */
export function laatOnderzoeken(bezoekers: Bezoekers, nu: Date): Scene[] {
  const kalender = new Kalender({ soort: 'TERUG', dagen: 62 }, nu);
  const doe = async (wie: string, mutatie: string, variabelen: Record<string, unknown>): Promise<void> => {
    const { uit } = await bezoekers.vraag(wie, mutatie, { sleutel: randomUUID(), ...variabelen });
    const gelezen = GELUKT.safeParse(uit);
    if (!gelezen.success) throw new Error(`seed: refused for ${wie}: ${JSON.stringify(uit)}`);
  };
  const eerste = async (wie: string, vraag: string): Promise<Record<string, unknown>> =>
    RIJEN.parse((await bezoekers.vraag(wie, vraag))['uit']).edges[0]?.node ?? {};
  const scene = (dag: number, om: string, wat: () => Promise<void>): Scene => ({
    op: kalender.kantoor([dag, om]),
    doe: wat,
  });
  // Later in the day each time: days that move to one working day stay in order, and after the assignment of that morning.
  return [
    scene(29, '14:00', async () => {
      const zaak = await eerste(INSPECTEUR, ZAAK);
      await doe(INSPECTEUR, WEEG, zaak);
      await doe(INSPECTEUR, NOTEER, zaak);
    }),
    scene(31, '14:20', async () => doe(INSPECTEUR, MELD_ACTIES, await eerste(INSPECTEUR, ZAAK))),
    scene(33, '14:40', async () => doe(MELDER, VUL_AAN, await eerste(MELDER, MELDING))),
    scene(34, '15:00', () => doe(REGISTER, TEKEN_AAN, { dag: kalender.dag(20) })),
  ];
}
