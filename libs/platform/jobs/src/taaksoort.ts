import { z } from 'zod';

/** Ids only: the queue has no walls of its own (spec 11). */
export type TaakInhoud = { readonly organisatieId: string } & Readonly<Record<string, string>>;

export interface Herhaling {
  /** Attempts in all; after the last the task stays in the queue as failed, for a person. */
  readonly pogingen: number;
  readonly wachtMs: number;
  /** The pause doubles up to here. */
  readonly hoogstensMs: number;
}

/** What holds for a kind of task whatever it carries. */
export interface Taakregels {
  readonly naam: string;
  readonly wachtrij: string;
  readonly herhaling: Herhaling;
  /** What makes a second run harmless. */
  readonly idempotentie: string;
}

/** A kind of task: its name, what it carries, how often it is tried and why it may be tried twice. */
export interface TaakSoort<T extends TaakInhoud = TaakInhoud> extends Taakregels {
  readonly taakId: (inhoud: T) => string;
  /** Refuses everything but the ids of this kind. */
  readonly lees: (inhoud: unknown) => T;
}

type Ids<V extends string> = Readonly<Record<V | 'organisatieId', string>>;

export interface TaakSoortOpties<V extends string> extends Taakregels {
  /** The ids beside organisatieId, with their form. */
  readonly ids: Readonly<Record<V, z.ZodType<string>>>;
  readonly taakId: (inhoud: Ids<V>) => string;
}

export const uuidVorm: z.ZodType<string> = z.guid();
/** yyyymmddHHMM, UTC. */
export const minuutVorm: z.ZodType<string> = z.string().regex(/^\d{12}$/);

/** Declares a kind of task. */
export function taakSoort<V extends string>(o: TaakSoortOpties<V>): TaakSoort<Ids<V>> {
  const vorm = z.strictObject({ organisatieId: uuidVorm, ...o.ids });
  return { ...o, lees: (inhoud) => vorm.parse(inhoud) as Ids<V> };
}

export const wachtVoorPoging = (h: Herhaling, gedaan: number): number =>
  Math.min(h.wachtMs * 2 ** Math.max(0, gedaan - 1), h.hoogstensMs);
