import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { BerichtenRepository, type GelezenBericht } from './berichten.repository';
import { MelderBericht, MelderBerichten } from './bericht.type';

export const alsBericht = (b: GelezenBericht): MelderBericht => Object.assign(new MelderBericht(), b);

/** The messages with the reporter, for those who may know who reported. */
@Injectable()
export class BerichtenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly berichten: BerichtenRepository,
  ) {}

  /** Null when the report is not there, or not the caller's. */
  async vanMelding(inzage: Inzage, meldingId: string): Promise<MelderBerichten | null> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'berichten-lezen', onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId },
      async (tx) => {
        const p = this.regels.voorwaarde(inzage, 'berichten-lezen', 'Melding', 2);
        const m = await tx.rij(`select 1 from melding.melding m where m.id = $1 and ${p.sql}`, [
          meldingId,
          ...p.waarden,
        ]);
        return m ? this.binnen(tx, inzage, meldingId) : nietGevonden();
      },
    );
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act on this report. */
  async binnen(tx: Transactie, inzage: Inzage, meldingId: string): Promise<MelderBerichten> {
    return Object.assign(new MelderBerichten(), {
      berichten: (await this.berichten.lees(tx, inzage, meldingId)).map(alsBericht),
      bereikbaar: await this.bereikbaar(tx, inzage, meldingId),
    });
  }

  /** Who told it by phone, mail or in a conversation and has no account reads nothing here. */
  async bereikbaar(tx: Transactie, inzage: Inzage, meldingId: string): Promise<boolean> {
    const r = await tx.rij<{ verteld: boolean; lid: boolean }>(
      `select exists (select 1 from melding.melding_intake i where i.organisatie_id = $1 and i.melding_id = $2 and i.kanaal in ('TELEFOON','EMAIL','GESPREK')) as verteld,
         exists (select 1 from melding.melding_melder r where r.organisatie_id = $1 and r.melding_id = $2 and r.lidmaatschap_id is not null) as lid`,
      [inzage.organisatieId, meldingId],
    );
    return !r?.verteld || r.lid;
  }
}
