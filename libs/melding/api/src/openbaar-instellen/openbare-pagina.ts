import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Transacties } from '@meldbaken/platform/tenancy';

const vorm = z.object({
  organisatieId: z.string(),
  naam: z.string(),
  formulierAan: z.boolean(),
  anoniemAan: z.boolean(),
  telefoon: z.string().nullable(),
  pagina: z.object({
    aanspreekpunten: z.array(z.object({ naam: z.string(), rol: z.string(), bereik: z.string() })),
    vertrouwenspersoon: z.string().nullable(),
    klachten: z.string().nullable(),
  }),
});
/** What everybody may know of an organisation who has the address of its form. */
export type OpenbareOrganisatie = z.infer<typeof vorm>;

const SLUG = /^[A-Za-z0-9_-]{22}$/;
const SQL = `select organisatie_id as "organisatieId", naam, formulier_aan as "formulierAan", anoniem_aan as "anoniemAan", telefoon, pagina
  from doorgang.openbaar_formulier($1, $2)`;

@Injectable()
export class OpenbarePaginas {
  constructor(private readonly transacties: Transacties) {}

  /** By its address; null for one that never was, or is no more. */
  async bij(slug: string, vandaag: string): Promise<OpenbareOrganisatie | null> {
    if (!SLUG.test(slug)) return null;
    const [rij] = await this.transacties.aanDeDeur(SQL, [slug, vandaag]);
    return rij === undefined ? null : vorm.parse(rij);
  }
}
