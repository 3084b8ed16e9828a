import { z } from 'zod';
import { JA_NEE_WEET_NIET, MELDER_SOORTEN } from '@meldbaken/melding/contract';
import { OPENBARE_MELDERS, type OpenbareMelding, type OpenbareMeldingInput } from '@meldbaken/melding/model';

/** Longer than any limit of the model, so that the model says what is too long. */
const tekst = z.string().max(100_000).nullish();
const kort = z.string().max(2_000).nullish();
const UUID = z.uuid().transform((u) => u.toLowerCase());

export const bewijsVorm = z.object({ uitdaging: z.string().max(300), oplossing: z.int().nonnegative() });

const invoerVorm = z.object({
  veilig: z.enum(JA_NEE_WEET_NIET).nullish(),
  feiten: tekst,
  mening: tekst,
  dag: kort,
  maand: kort,
  jaar: kort,
  waar: kort,
  client: kort,
  pleger: kort,
  soort: z.enum(OPENBARE_MELDERS).nullish(),
  anoniem: z.boolean().nullish(),
  naam: kort,
  telefoon: kort,
  email: kort,
  bereiken: tekst,
}) satisfies z.ZodType<OpenbareMeldingInput>;

export const meldingVorm = z.object({ sleutel: UUID, bewijs: bewijsVorm, invoer: invoerVorm });
export const terugVorm = z.object({ code: z.string().max(200), bewijs: bewijsVorm });
export const opnieuwVorm = z.object({ kaart: z.string().max(500) });
export const berichtVorm = z.object({
  sleutel: UUID,
  kaart: z.string().max(500),
  bewijs: bewijsVorm,
  tekst: z.string().max(100_000),
});

const contact = z.object({
  naam: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  bereiken: z.string().nullable(),
});

/** What lies sealed until the worker opens it. */
export const verzegeldeMelding = z.object({
  clientVeilig: z.enum(JA_NEE_WEET_NIET),
  feiten: z.string(),
  mening: z.string().nullable(),
  gebeurdVan: z.string().nullable(),
  gebeurdTot: z.string().nullable(),
  waar: z.string().nullable(),
  clientNaam: z.string().nullable(),
  pleger: z.string().nullable(),
  soort: z.enum(OPENBARE_MELDERS),
  contact: contact.nullable(),
}) satisfies z.ZodType<OpenbareMelding>;

export const verzegeldBericht = z.object({ tekst: z.string() });

/** Who did not say who it was stays that: null. */
export const melderSoort = (soort: string): (typeof MELDER_SOORTEN)[number] | null =>
  MELDER_SOORTEN.find((s) => s === soort) ?? null;

/** Where a sealed submission belongs. */
export const inzendingPlek = (soort: 'MELDING' | 'BERICHT', id: string): string =>
  `melding.inzending_wacht.${soort}.${id}`;

/** Where a sealed message belongs. */
export const berichtPlek = (
  meldingId: string,
  id: string,
): { recordId: string; tabel: string; kolom: string; rij: string } => ({
  recordId: meldingId,
  tabel: 'melding.bericht',
  kolom: 'inhoud',
  rij: id,
});
