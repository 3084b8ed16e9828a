import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { REFERENTIE_STAPPEN, type ReferentieStand } from '@meldbaken/vergewis/contract';
import { referentieStand } from '@meldbaken/vergewis/model';
import { Stappen } from '../stappen/stappen';
import {
  ReferentieAntwoord,
  Referentiedossier,
  ReferentieOordeel,
  ReferentieToestemming,
  Referent,
} from './referenties.type';

const INHOUD = z.object({
  referenten: z
    .array(
      z.object({ id: z.string(), naam: z.string(), organisatie: z.string(), relatie: z.string(), contact: z.string() }),
    )
    .optional(),
  vragen: z.array(z.string()).optional(),
  antwoorden: z.array(z.string()).optional(),
  tekst: z.string().optional(),
});
const SOORT = z.enum(REFERENTIE_STAPPEN);

/** References of one employment. Reading them is written in the log: it is what others said about somebody. */
@Injectable()
export class ReferentiesLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly stappen: Stappen,
  ) {}

  async een(inzage: Inzage, id: string): Promise<Referentiedossier | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['referenties'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const rij = await tx.rij(`select 1 from vergewis.dienstverband d where d.id = $1 and ${p.sql}`, [
        id,
        ...p.waarden,
      ]);
      return rij ? naarDossier(id, await this.stand(tx, inzage, id)) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  async stand(tx: Transactie, inzage: Inzage, id: string): Promise<ReferentieStand> {
    const stappen = await this.stappen.lees(tx, inzage, id, 'REFERENTIES');
    return referentieStand(
      stappen.map(({ zaakId, soort, inhoud, ...s }) => ({
        ...s,
        soort: SOORT.parse(soort),
        referentId: zaakId,
        inhoud: schoon(INHOUD.parse(inhoud)),
      })),
    );
  }
}

/** Leaves out what is not there: an absent field is no field. */
function schoon(i: z.infer<typeof INHOUD>): ReferentieStapInhoud {
  return {
    ...(i.referenten && { referenten: i.referenten }),
    ...(i.vragen && { vragen: i.vragen }),
    ...(i.antwoorden && { antwoorden: i.antwoorden }),
    ...(i.tekst !== undefined && { tekst: i.tekst }),
  };
}
type ReferentieStapInhoud = Parameters<typeof referentieStand>[0][number]['inhoud'];

export function naarDossier(id: string, s: ReferentieStand): Referentiedossier {
  return Object.assign(new Referentiedossier(), {
    id,
    versie: s.versie,
    toestemming: s.toestemming && Object.assign(new ReferentieToestemming(), s.toestemming),
    referenten: s.referenten.map((r) =>
      Object.assign(new Referent(), r, { vragen: r.vragen.map((v) => Object.assign(new ReferentieAntwoord(), v)) }),
    ),
    oordeel: s.oordeel && Object.assign(new ReferentieOordeel(), s.oordeel),
  });
}
