import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { LosseVaststellingSoort } from '@meldbaken/igj/contract';
import type { LosseVaststellingInput } from '@meldbaken/igj/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { OpstellenTeksten, plekVan } from './opstellen.teksten';

/** A finding of a report that stands alone. */
export interface VaststellingRij {
  id: string;
  dossierId: string;
  volgnummer: number;
  soort: LosseVaststellingSoort;
  gebeurdOp: Date | null;
  geconstateerdOp: Date | null;
  vastgesteldOp: Date | null;
  bekendGewordenOp: Date | null;
  meegedeeldOp: Date | null;
  toelichting: Buffer | null;
  doorId: string;
  vastgelegdOp: Date;
  sleutel: string;
}

const RIJ = `v.id, v.dossier_id as "dossierId", v.volgnummer, v.soort, v.gebeurd_op as "gebeurdOp", v.geconstateerd_op as "geconstateerdOp", v.vastgesteld_op as "vastgesteldOp",
  v.bekend_geworden_op as "bekendGewordenOp", v.meegedeeld_op as "meegedeeldOp", v.toelichting, v.door_id as "doorId", v.vastgelegd_op as "vastgelegdOp", v.sleutel`;

@Injectable()
export class LosseVaststellingen {
  constructor(private readonly teksten: OpstellenTeksten) {}

  /** All findings of a report, the newest first: that one stands. */
  async van(tx: Transactie, externeMeldingId: string): Promise<VaststellingRij[]> {
    return tx.rijen<VaststellingRij & Record<string, unknown>>(
      `select ${RIJ} from igj.vaststelling v where v.externe_melding_id = $1 order by v.volgnummer desc`,
      [externeMeldingId],
    );
  }

  async voegToe(
    tx: Transactie,
    inzage: Inzage,
    v: { externeMeldingId: string; volgnummer: number; sleutel: string; invoer: LosseVaststellingInput },
    nu: Date,
  ): Promise<string> {
    const id = uuidv7();
    const { invoer } = v;
    // The dossier of a report that stands alone has the id of the report.
    const plek = plekVan(v.externeMeldingId, 'vaststelling', 'toelichting', id);
    const toelichting = await this.teksten.verzegel(tx, inzage, plek, invoer.toelichting);
    await tx.wijzig(
      `insert into igj.vaststelling (organisatie_id, id, externe_melding_id, dossier_id, volgnummer, soort, geconstateerd_op, vastgesteld_op, bekend_geworden_op, meegedeeld_op, toelichting, door_id, vastgelegd_op, sleutel, gebeurd_op)
       values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        inzage.organisatieId,
        id,
        v.externeMeldingId,
        v.volgnummer,
        invoer.soort,
        invoer.geconstateerdOp,
        invoer.vastgesteldOp,
        invoer.bekendGewordenOp,
        invoer.meegedeeldOp,
        toelichting,
        inzage.lidmaatschapId,
        nu,
        v.sleutel,
        invoer.gebeurdOp ?? null,
      ],
    );
    return id;
  }
}
