import { z } from 'zod';
import { EIGEN_REDENEN, ELEMENT_OORDELEN, WEGING_ERNSTEN, WEGING_RISICOS, ZAAK_ROUTES } from '@meldbaken/igj/contract';

// What is sealed, per kind of work.
export const WEGING_WOORDEN = z.object({
  ernst: z.enum(WEGING_ERNSTEN),
  risico: z.enum(WEGING_RISICOS),
  spoed: z.boolean(),
  compleet: z.boolean(),
  raaktKwaliteit: z.boolean(),
  toelichting: z.string(),
});
export const ROUTE_WOORDEN = z.object({
  route: z.enum(ZAAK_ROUTES),
  redenen: z.array(z.enum(EIGEN_REDENEN)),
  toelichting: z.string(),
  afspraken: z.string(),
});
export const RECHTMATIGHEID_WOORDEN = z.object({ doorgeven: z.boolean(), reden: z.string() });
export const NOTITIE_WOORDEN = z.object({ tekst: z.string() });
export const OORDEEL_WOORDEN = z.object({
  oordelen: z.array(z.object({ element: z.string(), oordeel: z.enum(ELEMENT_OORDELEN), woorden: z.string() })),
});
export const MAATREGEL_WOORDEN = z.object({ voorwaarden: z.string(), reden: z.string(), einde: z.string().nullable() });
export const DOORGIFTE_WOORDEN = z.object({
  tekst: z.string(),
  grondslag: z.string(),
  doel: z.string(),
  dag: z.string().nullable(),
  referentie: z.string().nullable(),
});
