import { z } from 'zod';
import { KLACHT_OORDELEN, KLACHT_VERZENDWIJZEN, type KlachtDeelSoort } from '@meldbaken/melding/contract';
import type { Plek } from '@meldbaken/platform/sleutels';

const tekst = z.string().nullable();

/** What is sealed in each part of a complaint. */
export const DEEL = {
  INGEVOERD: z.object({ klacht: z.string(), wens: tekst }),
  KLAGER: z.object({ naam: tekst, telefoon: tekst, email: tekst, adres: tekst }),
  TOEGEWEZEN: z.object({ naam: z.string(), reden: tekst }),
  BESLISSER: z.object({ id: z.string(), naam: z.string(), reden: tekst }),
  GENOEMD: z.object({}),
  NAAM_BEKEKEN: z.object({ gekoppeld: z.boolean() }),
  GEKOPPELD: z.object({ beslisserWeg: tekst.optional() }),
  GEHOORD: z.object({ gehoord: z.boolean(), op: tekst, wie: tekst, verslag: tekst, reden: tekst }),
  VERLENGD: z.object({ verteldOp: z.string(), reden: z.string() }),
  OORDEEL: z.object({
    uitkomst: z.enum(KLACHT_OORDELEN),
    redenen: z.string(),
    besluiten: z.array(z.object({ wat: z.string(), uiterlijk: z.string() })),
  }),
  VERSTUURD: z.object({ op: z.string(), hoe: z.enum(KLACHT_VERZENDWIJZEN), teLaat: tekst }),
  AFGESLOTEN: z.object({}),
  HEROPEND: z.object({ reden: z.string() }),
} as const satisfies Record<KlachtDeelSoort, z.ZodType>;

export type DeelInhoud<S extends KlachtDeelSoort> = z.infer<(typeof DEEL)[S]>;

/** A part as it stands in the database. */
export interface DeelRij {
  soort: KlachtDeelSoort;
  versie: number;
  op: string;
  door: { naam: string } | null;
  verzegeld: string;
}

/** A part, opened. */
export interface GelezenDeel {
  soort: KlachtDeelSoort;
  versie: number;
  op: string;
  door: string | null;
  inhoud: unknown;
}

export const plekVanDeel = (klachtId: string, soort: string, versie: number): Plek => ({
  recordId: klachtId,
  tabel: 'melding.klacht_deel',
  kolom: 'inhoud',
  rij: `${klachtId}:${soort}:${versie}`,
});

export const plekVanGenoemde = (klachtId: string, id: string): Plek => ({
  recordId: klachtId,
  tabel: 'melding.klacht_genoemde',
  kolom: 'naam',
  rij: id,
});

/** The newest part of one kind, read by its form; null when there is none. */
export function laatste<T>(
  delen: readonly GelezenDeel[],
  soort: KlachtDeelSoort,
  vorm: z.ZodType<T>,
): { versie: number; inhoud: T } | null {
  const deel = delen.filter((d) => d.soort === soort).sort((a, b) => b.versie - a.versie)[0];
  return deel ? { versie: deel.versie, inhoud: vorm.parse(deel.inhoud) } : null;
}
