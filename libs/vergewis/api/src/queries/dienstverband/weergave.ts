import type { Eis } from '@meldbaken/vergewis/contract';
import {
  DienstverbandVersieRegel,
  EisFeitRegel,
  EisStand,
  Inzetvoorwaarde,
  Ontheffing,
  Vergewismoment,
} from '../../typen/dienstverband.type';

type Los = Record<string, unknown>;
type Lid = { id: string; naam: string } | null;

export type FeitRij = Los & {
  id: string;
  moment: Date;
  toelichting: Buffer | null;
  vervangt: string | null;
  soort: string;
  door: Lid;
};
export type PeriodeRij = Los & { id: string; reden: Buffer; gegevenOp: Date; ingetrokkenOp: Date | null; door: Lid };
export type MomentRij = Los & { id: string; verslag: Buffer | null; door: Lid };
export type VersieRij = Los & { moment: Date; door: Lid };

type Woorden = ReadonlyMap<string, string>;

/** A requirement of the model as the schema shows it. */
export function alsEisStand(e: Eis): EisStand {
  const { regel, ...rest } = e;
  return Object.assign(new EisStand(), rest, { regelId: regel?.id ?? null, regelVersie: regel?.versie ?? null });
}

export function naarFeiten(rijen: readonly FeitRij[], woorden: Woorden): EisFeitRegel[] {
  const vervangen = new Set(rijen.map((r) => r.vervangt));
  return rijen.map((r) =>
    Object.assign(new EisFeitRegel(), r, {
      vastgelegdOp: r.moment.toISOString(),
      toelichting: woorden.get(r.id) ?? null,
      geldt: r.soort !== 'INGETROKKEN' && !vervangen.has(r.id),
    }),
  );
}

const periode = (r: PeriodeRij, woorden: Woorden): Los => ({
  ...r,
  reden: woorden.get(r.id) ?? '',
  gegevenOp: r.gegevenOp.toISOString(),
  ingetrokkenOp: r.ingetrokkenOp?.toISOString() ?? null,
});

export const naarOntheffingen = (rijen: readonly PeriodeRij[], woorden: Woorden): Ontheffing[] =>
  rijen.map((r) => Object.assign(new Ontheffing(), periode(r, woorden)));

export const naarVoorwaarden = (rijen: readonly PeriodeRij[], woorden: Woorden): Inzetvoorwaarde[] =>
  rijen.map((r) => Object.assign(new Inzetvoorwaarde(), periode(r, woorden)));

export const naarMomenten = (rijen: readonly MomentRij[], woorden: Woorden): Vergewismoment[] =>
  rijen.map((r) => Object.assign(new Vergewismoment(), r, { verslag: woorden.get(r.id) ?? null }));

export const naarVersies = (rijen: readonly VersieRij[]): DienstverbandVersieRegel[] =>
  rijen.map((r) => Object.assign(new DienstverbandVersieRegel(), r, { vastgelegdOp: r.moment.toISOString() }));
