import { randomUUID } from 'node:crypto';
import { Temporal } from '@js-temporal/polyfill';
import { z } from 'zod';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import type { Bezoekers } from './bezoekers';
import { datum } from './tijd';
import type { Scene } from './verteller';

const MELDPUNT = 'meldpunt@rivierstad.demo';
const BUREN = 'meldpunt@heuveldorp.demo';
const RECHT = 'toezichthouder-rechtmatigheid@rivierstad.demo';
const UIT = '{ __typename ... on Zorgsignaal { id versie } ... on Geweigerd { code bericht fouten { veld code } } }';
const VOER_IN = `mutation ($s: ID!, $i: ZorgsignaalInvoer!) { uit: zorgsignaalInvoeren(sleutel: $s, invoer: $i) ${UIT} }`;
const WEEG = `mutation ($id: ID!, $versie: Int!, $w: ZorgsignaalWegingInvoer!) { uit: zorgsignaalWegen(zorgsignaalId: $id, versie: $versie, weging: $w) ${UIT} }`;
const GEEF = `mutation ($id: ID!, $versie: Int!, $k: ZorgsignaalCollegaInvoer!) { uit: zorgsignaalToewijzen(zorgsignaalId: $id, versie: $versie, keuze: $k) ${UIT} }`;
const BEGIN = `mutation ($id: ID!, $versie: Int!, $r: String!) { uit: zorgsignaalStapZetten(zorgsignaalId: $id, versie: $versie, stap: VOORONDERZOEK, reden: $r) ${UIT} }`;
const KIJK = `mutation ($s: ID!, $id: ID!, $r: ZorgsignaalRaadplegingInvoer!) { uit: zorgsignaalBronVastleggen(sleutel: $s, zorgsignaalId: $id, raadpleging: $r) ${UIT} }`;
const GELUKT = z.object({ __typename: z.literal('Zorgsignaal'), id: z.string(), versie: z.number() });
type Signaal = z.infer<typeof GELUKT>;

const WATERLELIE = { soort: 'AANBIEDER', naam: 'Thuiszorg De Waterlelie (demo)', kvk: '90000991' };

/** Signals at two municipalities: one under inquiry, and others about the same provider that nobody weighed yet. */
export function brengSignalen(bezoekers: Bezoekers, leden: GezaaideLeden, op: Date): Scene[] {
  bezoekers.inWerkruimte(RECHT, leden.lid(RECHT).lidmaatschapId);
  const dag = (terug: number): string => Temporal.PlainDate.from(datum(op)).subtract({ days: terug }).toString();
  const doe = async (wie: string, vraag: string, v: Record<string, unknown>): Promise<Signaal> =>
    GELUKT.parse((await bezoekers.vraag(wie, vraag, v))['uit']);
  const voerIn = (wie: string, i: Record<string, unknown>): Promise<Signaal> =>
    doe(wie, VOER_IN, { s: randomUUID(), i: { stelsel: 'WMO', anoniem: true, onderwerpen: [WATERLELIE], ...i } });
  const onderzoek = async (s: Signaal): Promise<void> => {
    const w = { aard: 'RECHTMATIGHEID', stelsel: 'WMO', kracht: 'VERMOEDEN', weegbesluit: 'VOORONDERZOEK' };
    const gewogen = await doe(MELDPUNT, WEEG, {
      ...s,
      w: { ...w, reden: 'De uren staan op papier. Waarom weten we nog niet.' },
    });
    const k = { lidmaatschapId: leden.lid(RECHT).lidmaatschapId, reden: 'Zij kent deze aanbieder.' };
    const gegeven = await doe(MELDPUNT, GEEF, { ...gewogen, k });
    const begonnen = await doe(RECHT, BEGIN, { ...gegeven, r: 'Wij kijken eerst wat openbaar is.' });
    await doe(RECHT, KIJK, { s: randomUUID(), id: begonnen.id, r: handelsregister(op) });
  };
  return [
    { op, doe: async () => onderzoek(await voerIn(MELDPUNT, UREN(dag(9)))) },
    {
      op,
      doe: async () => {
        await voerIn(MELDPUNT, HYGIENE(dag(2)));
        await voerIn(MELDPUNT, JEUGD(dag(3)));
        await voerIn(BUREN, BUURT(dag(4)));
      },
    },
  ];
}

const handelsregister = (op: Date): Record<string, unknown> => ({
  bron: 'HANDELSREGISTER',
  grondslag: 'AWB_5_17',
  noodzaak: 'Wij moesten weten wie de eigenaar is.',
  evenredigheid: 'Het register is openbaar. Wij keken alleen naar deze aanbieder.',
  resultaat: 'Er is 1 eigenaar. Het bedrijf bestaat 14 maanden.',
  op: op.toISOString(),
});

const UREN = (ontvangenOp: string): Record<string, unknown> => ({
  bron: 'CONSULENT',
  aard: 'RECHTMATIGHEID',
  ontvangenOp,
  anoniem: false,
  melderNaam: 'Consulent Wmo (demo)',
  onderwerpen: [WATERLELIE, { soort: 'BESTUURDER', naam: 'R. Voorbeeld (demo)' }],
  teksten: [
    { soort: 'FEITEN', tekst: 'Op de factuur van september staat voor 1 dag 26 uur hulp.' },
    { soort: 'WAARNEMINGEN', tekst: 'De cliënt vertelde dat er 2 keer per week iemand komt.' },
    { soort: 'INTERPRETATIES', tekst: 'Ik denk dat er meer wordt gevraagd dan er gegeven is.' },
    { soort: 'BRONNEN', tekst: 'De factuur van september en een gesprek met de cliënt.' },
  ],
});

const HYGIENE = (ontvangenOp: string): Record<string, unknown> => ({
  bron: 'INWONER',
  aard: 'BEIDE',
  ontvangenOp,
  teksten: [
    { soort: 'WAARNEMINGEN', tekst: 'De woning van mijn buurvrouw was weken niet schoon. Er kwam niemand langs.' },
    { soort: 'INTERPRETATIES', tekst: 'Het lijkt of de hulp wel betaald wordt.' },
  ],
});

const JEUGD = (ontvangenOp: string): Record<string, unknown> => ({
  bron: 'OVERIGE_MEDEWERKER',
  aard: 'KWALITEIT',
  stelsel: 'JEUGD',
  ontvangenOp,
  onderwerpen: [{ soort: 'AANBIEDER', naam: 'Jeugdhuis Het Kompas (demo)', kvk: '90000992' }],
  teksten: [{ soort: 'OMSTANDIGHEDEN', tekst: 'In 3 maanden waren er 4 verschillende begeleiders voor 1 kind.' }],
});

const BUURT = (ontvangenOp: string): Record<string, unknown> => ({
  bron: 'ANDERE_GEMEENTE',
  aard: 'RECHTMATIGHEID',
  ontvangenOp,
  teksten: [{ soort: 'FEITEN', tekst: 'Een andere gemeente stopte het contract met deze aanbieder.' }],
});
