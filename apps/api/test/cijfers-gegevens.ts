import { v7 as uuidv7 } from 'uuid';
import { TE_LAAT_REDENEN, type TermijnStatus } from '@meldbaken/termijn/contract';
import type { Omgeving } from './omgeving';

/** A generated term, as the test knows it. */
export interface Rij {
  id: string;
  dossier: string;
  code: string;
  status: TermijnStatus;
  teLaat: boolean;
  vervaltOp: Date;
  beeindigdOp: Date | null;
  reden: string | null;
}

/** The same row of numbers every time. */
export function dobbel(zaad: number): (n: number) => number {
  let a = zaad;
  return (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const CODES = ['IGJ_MELDING', 'IGJ_ONDERZOEK_OF', 'IGJ_RAPPORTAGE'] as const;
const STATUSSEN = ['GEHAALD', 'GEHAALD', 'GEHAALD', 'VERLOPEN', 'VERVALLEN', 'LOOPT', 'OPGESCHORT'] as const;
const DAG = 86_400_000;
/** Last moments at the borders of years, months and the summer clock, which a slip of a day or an hour would misplace. */
const GRENZEN = [
  '2024-12-31T23:00Z',
  '2025-12-31T23:00Z',
  '2025-12-31T23:00:00.001Z',
  '2026-03-31T22:00Z',
  '2026-10-31T23:00Z',
];

const zet = (o: Omgeving, tabel: string, rij: Record<string, unknown>): Promise<unknown> => {
  const kolommen = Object.keys(rij);
  return o.beheer.query(
    `insert into ${tabel} (${kolommen.join(', ')}) values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(rij),
  );
};

/** A dossier that these members may look into. */
export async function maakDossier(o: Omgeving, organisatie: string, toegang: [string, string][]): Promise<string> {
  const id = uuidv7();
  const vast = { organisatie_id: organisatie };
  await zet(o, 'toegang.dossier', { ...vast, id, soort: 'MELDING', gemaakt_op: '2024-01-01' });
  for (const [lid, functie] of toegang) {
    await o.beheer.query(
      'insert into toegang.houder (organisatie_id, id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
      [organisatie, lid],
    );
    await o.beheer.query(
      'insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
      [organisatie, lid],
    );
    const t = { ...vast, id: uuidv7(), dossier_id: id, houder_id: lid, functie, van: '2024-01-01' };
    await zet(o, 'toegang.dossier_toegang', t);
  }
  return id;
}

export interface Vulling {
  organisatie: string;
  eigenaar: string;
  dossiers: readonly string[];
  eenheden: readonly (string | null)[];
  nu: Date;
  aantal: number;
}

/** Terms of all kinds, over more than two years, with extensions and suspensions behind some of them. */
export async function vul(o: Omgeving, v: Vulling): Promise<Rij[]> {
  const d = dobbel(20261122);
  const rijen: Rij[] = [];
  for (let i = 0; i < v.aantal; i++) rijen.push(await maakTermijn(o, v, d, i));
  return rijen;
}

async function maakTermijn(o: Omgeving, v: Vulling, d: (n: number) => number, i: number): Promise<Rij> {
  const status = STATUSSEN[d(STATUSSEN.length)]!;
  const grens = GRENZEN[i];
  const vervaltOp = grens ? new Date(grens) : new Date(v.nu.getTime() - d(800) * DAG + d(60) * DAG + d(DAG));
  const teLaat = status === 'VERLOPEN' || (status === 'GEHAALD' && d(3) === 0);
  const klaar = status === 'GEHAALD' || status === 'VERVALLEN';
  const beeindigdOp = klaar ? new Date(vervaltOp.getTime() + (teLaat ? 1 : -1) * (1 + d(9 * DAG))) : null;
  const rij: Rij = {
    id: uuidv7(),
    dossier: v.dossiers[d(v.dossiers.length)]!,
    code: CODES[d(CODES.length)]!,
    status,
    teLaat,
    vervaltOp,
    beeindigdOp,
    reden: teLaat && d(2) === 0 ? TE_LAAT_REDENEN[d(TE_LAAT_REDENEN.length)]! : null,
  };
  await zet(o, 'termijn.termijn', kolommen(rij, v, v.eenheden[d(v.eenheden.length)]!));
  if (d(4) === 0) await verleng(o, v, rij, 1 + d(20));
  if (d(5) === 0) await zetStil(o, v, rij, d(12));
  return rij;
}

const kolommen = (r: Rij, v: Vulling, eenheid: string | null): Record<string, unknown> => ({
  organisatie_id: v.organisatie,
  id: r.id,
  dossier_id: r.dossier,
  onderwerp_soort: 'MELDING',
  onderwerp_id: r.dossier,
  onderwerp_nummer: 'M-2026-ABCDE',
  onderwerp_pad: '/meldingen/M-2026-ABCDE',
  aanleiding_id: r.id,
  eenheid_id: eenheid,
  code: r.code,
  definitie_versie: 1,
  naam: `Soort ${r.code}`,
  begin_op: new Date(r.vervaltOp.getTime() - 30 * DAG),
  begin_soort: 'VASTGESTELD',
  eenheid: 'WERKDAGEN',
  lengte: 3,
  vervalt_op: r.vervaltOp,
  veilig_voor_op: r.vervaltOp,
  binnenkort_vanaf: r.vervaltOp,
  vandaag_vanaf: r.vervaltOp,
  uitleg: '{}',
  status: r.status,
  te_laat: r.teLaat,
  te_laat_reden: r.reden,
  eigenaar_id: v.eigenaar,
  beeindigd_op: r.beeindigdOp,
  gemaakt_op: '2024-01-01',
});

const wijziging = (o: Omgeving, v: Vulling, r: Rij, soort: string, dagen: number, oud: object): Promise<unknown> =>
  zet(o, 'termijn.termijn_wijziging', {
    organisatie_id: v.organisatie,
    id: uuidv7(),
    termijn_id: r.id,
    dossier_id: r.dossier,
    soort,
    naar_status: r.status,
    oud,
    op: new Date(r.vervaltOp.getTime() - dagen * DAG),
    door_id: v.eigenaar,
  });

const verleng = (o: Omgeving, v: Vulling, r: Rij, dagen: number): Promise<unknown> =>
  wijziging(o, v, r, 'VERLENGD', 29, { vervaltOp: new Date(r.vervaltOp.getTime() - dagen * DAG).toISOString() });

async function zetStil(o: Omgeving, v: Vulling, r: Rij, dagen: number): Promise<void> {
  await wijziging(o, v, r, 'OPGESCHORT', 25, {});
  if (r.status !== 'OPGESCHORT') await wijziging(o, v, r, 'HERVAT', 25 - dagen, {});
}
