import { randomUUID } from 'node:crypto';
import { Temporal } from '@js-temporal/polyfill';
import { z } from 'zod';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import type { Bezoekers } from './bezoekers';
import { datum } from './tijd';
import type { Scene } from './verteller';

const BELEID = 'beleidsmaker@rivierstad.demo';
const WERK_BIJ = `mutation ($s: ID!, $c: String!, $i: GereedPuntInvoer!) {
  uit: gereedheidBijwerken(sleutel: $s, code: $c, versie: 0, invoer: $i) { __typename ... on Geweigerd { code bericht } } }`;
const UIT = z.object({ __typename: z.literal('GereedPunt') });

/** The checklist of Rivierstad, half way: done, busy, late, without an owner, and arranged by the region. */
export function houdGereedheidBij(bezoekers: Bezoekers, leden: GezaaideLeden, op: Date): Scene[] {
  const dag = (dagen: number): string => Temporal.PlainDate.from(datum(op)).add({ days: dagen }).toString();
  const lid = (rol: string): { eigenaarId: string } => ({
    eigenaarId: leden.lid(`${rol}@rivierstad.demo`).lidmaatschapId,
  });
  const klaar = (dagen: number, tekst: string, verwijzing: string): Record<string, unknown> => ({
    stand: 'GEREED',
    gereedOp: dag(dagen),
    bewijs: { tekst, verwijzing },
  });
  const regio = {
    stand: 'NIET_VAN_TOEPASSING',
    nvtReden: 'REGIONAAL_GEREGELD',
    nvtDoor: 'Inkoopregio Rivierenland (demo)',
  };
  const punten: readonly (readonly [string, Record<string, unknown>])[] = [
    ['CL-0', { ...klaar(-160, 'Opdracht van de directie', 'Z-2026-0113'), eigenaarRol: 'BELEIDSMAKER' }],
    [
      'KERNTEAM',
      { ...klaar(-120, 'Agenda van het vaste overleg', 'Z-2026-0187'), ...lid('veiligheid'), onderdelen: [0, 1, 2] },
    ],
    ['CL-P1', { ...klaar(-90, 'Besluit tot aanwijzing', 'Z-2026-0204'), eigenaarRol: 'COLLEGE', onderdelen: [0] }],
    ['CL-P2', { ...klaar(-90, 'Besluit tot aanwijzing', 'Z-2026-0205'), eigenaarRol: 'COLLEGE', onderdelen: [0] }],
    ['CL-P3', { stand: 'BEZIG', eigenaarRol: 'BELEIDSMAKER', gereedVoor: dag(-12), onderdelen: [0, 1, 2] }],
    [
      'CL-P5',
      { stand: 'BEZIG', gereedVoor: dag(40), notitie: 'De consulenten volgden de e-learning. De rest nog niet.' },
    ],
    ['CL-P7', regio],
    ['CL-P8', regio],
    ['CL-C4', { stand: 'BEZIG', ...lid('contractmanager'), gereedVoor: dag(75) }],
    ['CL-C6', { stand: 'BEZIG', ...lid('adviseur-sociaal-domein'), gereedVoor: dag(14), onderdelen: [0] }],
    ['CL-R1', { stand: 'BEZIG', eigenaarRol: 'COLLEGE', gereedVoor: dag(100) }],
  ];
  const doe = async (): Promise<void> => {
    for (const [c, i] of punten) UIT.parse((await bezoekers.vraag(BELEID, WERK_BIJ, { s: randomUUID(), c, i }))['uit']);
  };
  return [{ op, doe }];
}
