import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export const MELDER = z.object({ naam: z.string().nullable(), contact: z.string().nullable() });
export const NAAM = z.object({ naam: z.string() });
export const TEKST = z.object({ tekst: z.string() });
export const WOORDEN = z.array(z.object({ code: z.string(), tekst: z.string() }));
export const RAADPLEGING = z.object({
  artikel: z.string().nullable(),
  noodzaak: z.string(),
  evenredigheid: z.string(),
  subsidiariteit: z.string().nullable(),
  resultaat: z.string(),
});
export type Woord = z.infer<typeof WOORDEN>[number];

/** A sealed cell of a signal: the table without its schema, the column, and the key of the row. */
export interface Cel {
  readonly tabel: 'signaal' | 'signaal_onderwerp' | 'signaal_tekst' | 'signaal_daad' | 'signaal_raadpleging';
  readonly kolom: 'melder' | 'inhoud';
  readonly rij: string;
}

const plek = (signaalId: string, c: Cel): Plek => ({
  recordId: signaalId,
  tabel: `zorgfraude.${c.tabel}`,
  kolom: c.kolom,
  rij: c.rij,
});

/** Seals and opens the words of a signal, with the key of that signal. */
@Injectable()
export class SignaalZegel {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  sluit(tx: Transactie, wie: Inzage, signaalId: string, cel: Cel, inhoud: object): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek(signaalId, cel), JSON.stringify(inhoud));
  }

  /** Many at once, with one question for the key; by table and row. */
  async open(
    tx: Transactie,
    wie: Inzage,
    signaalId: string,
    cellen: readonly (Cel & { verzegeld: Uint8Array })[],
  ): Promise<(cel: Omit<Cel, 'kolom'>) => unknown> {
    const open = await this.verzegelaar.openAlle(
      tx,
      wie,
      cellen.map((c) => ({ plek: plek(signaalId, c), verzegeld: c.verzegeld })),
    );
    const per = new Map(cellen.map((c, i) => [`${c.tabel}:${c.rij}`, open[i]]));
    return (cel) => {
      const inhoud = per.get(`${cel.tabel}:${cel.rij}`);
      const gelezen: unknown = inhoud === undefined ? null : JSON.parse(inhoud.toString('utf8'));
      return gelezen;
    };
  }
}
