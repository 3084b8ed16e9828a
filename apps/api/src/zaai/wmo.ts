import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';
import { AANBIEDEN, BEWAREN, VERSTUREN } from './vragen';

const DAG_MS = 86_400_000;
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const BESTUURDER = 'bestuurder2@zonnehof.demo';
const TOEZICHT = 'toezichthouder-kwaliteit@rivierstad.demo';
const BEGIN = `mutation ($sleutel: ID!, $beslisser: ID!, $v: LosseVaststellingInvoer!) {
  uit: externeMeldingLosBeginnen(sleutel: $sleutel, categorie: WMO_CALAMITEIT, beslisserId: $beslisser, vaststelling: $v, gemeente: { code: "GEMEENTE_RIVIERSTAD" }) { __typename ... on ExterneMelding { id versie } } }`;
const POSTVAK = '{ uit: postvak(first: 1) { edges { node { id versie } } } }';
const BEVESTIG = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) {
  uit: ontvangstBevestigen(sleutel: $sleutel, zaakId: $id, versie: $versie, rapportageGevraagd: false) { __typename ... on Zaak { id versie } } }`;
const UIT = z.object({ __typename: z.enum(['ExterneMelding', 'Zaak']), id: z.string(), versie: z.number() });
const RIJEN = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), versie: z.number() }) })).min(1) });

const ANTWOORDEN: Readonly<Record<string, string>> = {
  gebeurtenisBeschrijving: 'Een bezoeker van de dagbesteding viel van de trap en brak een heup. De leuning zat los.',
  gebeurtenisPlaats: 'Dagbesteding Lindehof',
  clientNaam: 'Dhr. P. Verhoeven (demo)',
  clientGeboortedatum: '1944-02-11',
  clientContact: 'Zoon, 010 000 01 44',
  wmoVoorziening: 'DAGBESTEDING',
  wmoVorm: 'NATURA',
  ookBijIgj: 'NEE',
  gevolgVoorClient: 'ERNSTIGE_SCHADE',
  actieOnderzoek: 'Twee collega’s van buiten het team onderzoeken de val.',
  actieOnderzoekTermijn: 'Binnen 6 weken',
  actieHerstel: 'De trap is dicht tot de leuning vastzit.',
  actieHerstelTermijn: 'Dezelfde dag gedaan',
  actieInformeren: 'De teamleider belde de zoon en vertelde wat er gebeurde.',
  actieInformerenTermijn: 'Dezelfde dag gedaan',
  omGemeld: 'NEE',
};

/** A calamity in Wmo support, reported to the municipality and confirmed there. */
export function meldWmo(bezoekers: Bezoekers, leden: GezaaideLeden, nu: Date): Scene[] {
  const terug = (dagen: number): Date => new Date(nu.getTime() - dagen * DAG_MS);
  let extern = { id: '', versie: 0 };
  const doe = async (wie: string, vraag: string, variabelen: Record<string, unknown>): Promise<void> => {
    extern = UIT.parse((await bezoekers.vraag(wie, vraag, { ...extern, ...variabelen }))['uit']);
  };
  return [
    {
      op: terug(7),
      doe: async () => {
        const beslisser = leden.lid(BESTUURDER).lidmaatschapId;
        const moment = terug(7).toISOString();
        const v = { soort: 'VASTGESTELD', geconstateerdOp: moment, vastgesteldOp: moment };
        const gebeurtenisDatum = moment.slice(0, 10);
        await doe(AF, BEGIN, { sleutel: randomUUID(), beslisser, v });
        const waarden = Object.entries({ ...ANTWOORDEN, gebeurtenisDatum }).map(([code, waarde]) => ({ code, waarde }));
        await doe(AF, BEWAREN, { waarden });
        await doe(AF, AANBIEDEN, {});
      },
    },
    { op: terug(6), doe: () => doe(BESTUURDER, VERSTUREN, { sleutel: randomUUID() }) },
    {
      op: terug(5),
      doe: async () => {
        const zaak = RIJEN.parse((await bezoekers.vraag(TOEZICHT, POSTVAK))['uit']).edges[0]?.node;
        await doe(TOEZICHT, BEVESTIG, { sleutel: randomUUID(), ...zaak });
      },
    },
  ];
}
