import type { Lid, TermijnWereld } from './termijn-wereld';

export type Rij = Record<string, unknown>;
export interface Lijst {
  termijnen: { edges: { node: Rij }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
export interface Tellingen {
  termijnTellingen: Record<string, number>;
}

export const NU = new Date('2026-11-20T10:00:00Z');
const dag = (n: number): Date => new Date(NU.getTime() + n * 86_400_000);
export const uuid = (n: number): string => `0193f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Terms of every urgency: 2 late, 1 today, 1 soon, 2 in time, 1 met late, 1 dropped. */
export async function alles(w: TermijnWereld, af: Lid, dossierId: string): Promise<void> {
  const begin = [dag(-10), dag(-8), new Date('2026-11-17T09:00:00Z'), new Date('2026-11-18T09:00:00Z'), dag(-1), NU];
  for (const [i, beginOp] of begin.entries()) await w.start(af, dossierId, { beginOp, aanleidingId: uuid(i) });
  await w.start(af, dossierId, { beginOp: dag(-20), aanleidingId: uuid(10) });
  await w.start(af, dossierId, {
    beginOp: dag(-3),
    aanleidingId: uuid(11),
    code: 'IGJ_ONDERZOEK_OF',
    beginSoort: 'GECONSTATEERD',
  });
  const welke = (n: number): { onderwerpId: string; aanleidingIds: string[] } => ({
    onderwerpId: dossierId,
    aanleidingIds: [uuid(n)],
  });
  await w.als(af, async (tx) => {
    await w.poort.haal(tx, af.inzage, { ...welke(10), code: 'IGJ_MELDING', op: dag(-1) }, NU);
    await w.poort.laatVervallen(tx, af.inzage, { ...welke(11), code: 'IGJ_ONDERZOEK_OF', reden: 'Geheime reden' }, NU);
  });
}

export const LIJST = `query ($first: Int, $after: String, $filter: TermijnFilter, $sorteer: TermijnSortering) {
  termijnen(first: $first, after: $after, filter: $filter, sorteer: $sorteer) {
    edges { cursor node { id code naam status ernst beginOp vervaltOp veiligVoor teLaat eigenaar { id naam } dossierId onderwerpNummer onderwerpPad
      eenheid restTekst momentTekst bron soort beeindigdOp reden mijn } } pageInfo { hasNextPage endCursor } } }`;
export const TELLING = `query ($filter: TermijnFilter) { termijnTellingen(filter: $filter) { teLaat vandaag binnenkort opTijd gehaald gestopt } }`;
