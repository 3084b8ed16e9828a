import { randomUUID } from 'node:crypto';
import type { StartTermijn } from '@meldbaken/termijn/contract';
import { TermijnWereld, type Lid } from './termijn-wereld';

export let w: TermijnWereld;
export let af: Lid;
export let bestuurder: Lid;
export let beslisser: Lid;
export let medewerker: Lid;
export let vreemde: Lid;
export let dossierId: string;

/** Monday 7 September 2026; eight weeks later is Monday 2 November. */
export const BEGIN = new Date('2026-09-07T09:00:00Z');
export const NU = new Date('2026-09-21T10:00:00Z');
export const EINDE = '2026-11-02T23:00:00.000Z';
export const LAAT = new Date('2026-11-05T10:00:00Z');

export interface Uitkomst {
  __typename: string;
  status: string;
  code: string;
  bericht: string;
  veld: string | null;
  watDan: string | null;
  versie: number;
  vervaltOp: string;
  teLaat: boolean;
  teLaatReden: string | null;
  teLaatToelichting: string | null;
  magHandelingen: string[];
  uitleg: { zinnen: string[]; dagen: { datum: string; telt: boolean; reden: string }[] };
  geschiedenis: Record<string, string | null>[];
  huidig: { versie: number; status: string };
}

export const VELDEN = `id status versie vervaltOp teLaat teLaatReden teLaatToelichting magHandelingen uitleg { zinnen dagen { datum telt reden } }
  regel { verlengbaar verlengenDoor verlengenMet opschortbaar inkortbaar }
  geschiedenis { soort door op perOp vervaltOpOud naarStatus reden redenCode toegekendDoor kenmerk }`;
export const ANTWOORD = `__typename ... on Termijn { ${VELDEN} } ... on TermijnVersieVerouderd { code huidig { versie status } } ... on Geweigerd { code bericht veld watDan }`;
export const INVOER: Record<string, string> = {
  termijnVerlengen: 'TermijnVerlengenInvoer',
  termijnInkorten: 'TermijnInkortenInvoer',
  termijnOpschorten: 'TermijnStilstandInvoer',
  termijnHervatten: 'TermijnStilstandInvoer',
  termijnTeLaatToelichten: 'TermijnTeLaatToelichtenInvoer',
};

export async function doe(
  lid: Lid,
  naam: string,
  id: string,
  invoer: Record<string, unknown> | string,
  o: { versie?: number; sleutel?: string } = {},
): Promise<Uitkomst> {
  const veld = naam === 'termijnLatenVervallen' ? 'reden' : 'invoer';
  const type = INVOER[naam] ?? 'String';
  const r = await w.vraag<Record<string, Uitkomst>>(
    lid,
    `mutation ($s: ID!, $id: ID!, $v: Int!, $i: ${type}!) { ${naam}(sleutel: $s, id: $id, versie: $v, ${veld}: $i) { ${ANTWOORD} } }`,
    { s: o.sleutel ?? randomUUID(), id, v: o.versie ?? 1, i: invoer },
  );
  const uit = r.data?.[naam];
  if (!uit) throw new Error(JSON.stringify(r.errors));
  return uit;
}

export const lees = async (lid: Lid, id: string): Promise<Uitkomst | null> =>
  (await w.vraag<{ termijn: Uitkomst | null }>(lid, `query ($id: ID!) { termijn(id: $id) { ${VELDEN} } }`, { id })).data
    ?.termijn ?? null;

export const start = (invoer: Partial<StartTermijn> = {}): Promise<string> =>
  w.start(af, dossierId, { code: 'IGJ_RAPPORTAGE', beginOp: BEGIN, beginSoort: 'GEVRAAGD', ...invoer });
export const verleng = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  gevraagdOp: '2026-09-18T12:00:00+02:00',
  totEnMet: '2026-11-30',
  reden: 'Een getuige is ziek.',
  toegekendDoor: 'Inspecteur Jansen',
  kenmerk: 'IGJ-2026-17',
  ...meer,
});
export const stil = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  vanaf: '2026-09-21T09:00:00+02:00',
  reden: 'De IGJ wacht op de politie.',
  toegekendDoor: 'de IGJ',
  ...meer,
});
export const open = async (id: string): Promise<string[]> =>
  (
    await w.sql<{ soort: string; revisie: number }>(
      'select soort, revisie from termijn.termijn_actie where termijn_id = $1 and gedaan_op is null order by op',
      [id],
    )
  ).map((a) => `${a.soort}:${a.revisie}`);
export const gebeurtenissen = async (id: string): Promise<string[]> =>
  (
    await w.sql<{ soort: string }>(`select soort from outbox.bericht where ids->>'termijnId' = $1 order by id`, [id])
  ).map((b) => b.soort);
export async function maakLaat(id: string): Promise<void> {
  w.klok.zet(LAAT);
  while (await w.acties.verwerk(w.organisatieId, LAAT));
  expect((await lees(af, id))?.status).toBe('VERLOPEN');
}

/** The case that `start` hangs its term on. */
export const neemDossier = (id: string): void => {
  dossierId = id;
};

/** Registers what each of these specs starts from. */
export function gebruikLevenWereld(): void {
  beforeAll(async () => {
    w = await TermijnWereld.maak();
    af = await w.lid('AANDACHTSFUNCTIONARIS');
    bestuurder = await w.lid('BESTUURDER');
    beslisser = await w.lid('BESTUURDER');
    medewerker = await w.lid('MEDEWERKER');
    vreemde = await w.lid('AANDACHTSFUNCTIONARIS');
  });
  afterAll(() => w.sluit());
  beforeEach(async () => {
    w.klok.zet(NU);
    dossierId = await w.dossier([
      [af, 'BEHANDELAAR'],
      [bestuurder, 'OVERZICHT'],
      [beslisser, 'OVERZICHT'],
      [beslisser, 'BESLISSER'],
    ]);
  });
}
