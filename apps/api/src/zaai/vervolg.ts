import { randomUUID } from 'node:crypto';
import type { VervolgSoort } from '@meldbaken/melding/contract';
import { z } from 'zod';
import type { Bezoekers } from './bezoekers';

/** A part of step 5 or 6 as a story tells it: days count from the anchor, who decides is a local part. */
export interface VervolgDeel {
  readonly soort: VervolgSoort;
  readonly code: string;
  readonly stand?: string;
  readonly beslisser?: string;
  readonly van?: number;
  readonly tot?: number;
  readonly kenmerken?: readonly string[];
  readonly teksten: Readonly<Record<string, string>>;
}

interface Waar {
  readonly meldingId: string;
  readonly dag: (dagen: number) => string;
  readonly lid: (naam: string) => string;
}

const UIT = '__typename ... on VervolgDeel { id versie } ... on Geweigerd { code bericht fouten { veld code } }';
const DEEL = z.object({ __typename: z.literal('VervolgDeel'), id: z.string(), versie: z.number() });
const VERVOLG = z.object({
  delen: z.array(
    z.object({ id: z.string(), versie: z.number(), soort: z.string(), bevestigdDoor: z.object({}).nullable() }),
  ),
});

/** All parts of a moment in one document, each with its own key. */
export async function legVast(
  bezoekers: Bezoekers,
  wie: string,
  delen: readonly VervolgDeel[],
  w: Waar,
): Promise<void> {
  const kop = delen.map((_, i) => `$s${i}: ID!, $i${i}: VervolgDeelInvoer!`).join(', ');
  const velden = delen.map(
    (_, i) => `v${i}: vervolgVastleggen(sleutel: $s${i}, meldingId: $m, invoer: $i${i}) { ${UIT} }`,
  );
  const variabelen: Record<string, unknown> = { m: w.meldingId };
  delen.forEach((d, i) => {
    variabelen[`s${i}`] = randomUUID();
    variabelen[`i${i}`] = invoer(d, w);
  });
  const uit = await bezoekers.vraag(wie, `mutation ($m: ID!, ${kop}) { ${velden.join(' ')} }`, variabelen);
  for (const [veld, antwoord] of Object.entries(uit))
    if (!DEEL.safeParse(antwoord).success) throw new Error(`seed: ${wie} ${veld}: ${JSON.stringify(antwoord)}`);
}

/** The decider confirms what waits for them. */
export async function bevestig(bezoekers: Bezoekers, wie: string, meldingId: string): Promise<void> {
  const { vervolg } = await bezoekers.vraag(
    wie,
    'query ($m: ID!) { vervolg(meldingId: $m) { delen { id versie soort bevestigdDoor { id } } } }',
    { m: meldingId },
  );
  const wacht = VERVOLG.parse(vervolg).delen.filter((d) => d.soort === 'BESLUIT' && d.bevestigdDoor === null);
  const velden = wacht.map(
    (d, i) =>
      `b${i}: besluitBevestigen(sleutel: "${randomUUID()}", meldingId: $m, id: "${d.id}", versie: ${d.versie}) { ${UIT} }`,
  );
  const uit = await bezoekers.vraag(wie, `mutation ($m: ID!) { ${velden.join(' ')} }`, { m: meldingId });
  for (const antwoord of Object.values(uit)) DEEL.parse(antwoord);
}

function invoer(d: VervolgDeel, w: Waar): Record<string, unknown> {
  return {
    soort: d.soort,
    code: d.code,
    stand: d.stand,
    wieId: d.beslisser && w.lid(d.beslisser),
    van: d.van === undefined ? undefined : w.dag(d.van),
    tot: d.tot === undefined ? undefined : w.dag(d.tot),
    kenmerken: d.kenmerken ?? [],
    teksten: Object.entries(d.teksten).map(([code, tekst]) => ({ code, tekst })),
  };
}
