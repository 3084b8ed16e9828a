import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import type { RapportageRichtlijn, RapportageStatus } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { ONDERWERP } from '../persistence/externe-melding.repository';

/** The report to the inspectie on which a report of the investigation hangs. */
export interface RapportageOuder extends Record<string, unknown> {
  id: string;
  dossierId: string;
  /** What its terms hang on: the internal report, or itself when it stands alone. */
  meldingId: string;
  meldingNummer: string;
  /** No internal report. */
  los: boolean;
  /** The page of the external report. */
  pad: string;
  /** Null: it was sent by hand, and there is no way to write the inspectie from here. */
  overdrachtId: string | null;
  opstellerId: string;
  waarden: Record<string, string>;
  categorie: ExterneMeldingCategorie;
  status: ExterneMeldingStatus;
  /** 'YYYY-MM-DD': the last day for the report, where the inspectie asked for one. */
  uiterlijk: string | null;
  /** Which version of the external report. */
  versie: number;
}

export interface RapportageRij extends Record<string, unknown> {
  id: string;
  dossierId: string;
  externeMeldingId: string;
  nummer: number;
  richtlijn: RapportageRichtlijn;
  status: RapportageStatus;
  opstellerId: string;
  opsteller: string;
  gemaaktOp: Date;
  aangebodenOp: Date | null;
  goedgekeurdOp: Date | null;
  verzondenOp: Date | null;
  verzondenDoor: string | null;
  verzondenDoorId: string | null;
  kenmerk: string | null;
  sleutel: string;
  verzendSleutel: string | null;
  versie: number;
}

const OUDER = `e.id, e.dossier_id as "dossierId", ${ONDERWERP}, e.overdracht_id as "overdrachtId", e.opsteller_id as "opstellerId", e.categorie, e.status, e.waarden,
  e.rapportage_uiterlijk::text as uiterlijk, e.versie`;
const RIJ = `r.id, r.dossier_id as "dossierId", r.externe_melding_id as "externeMeldingId", r.nummer, r.richtlijn, r.status, r.opsteller_id as "opstellerId",
  r.gemaakt_op as "gemaaktOp", r.aangeboden_op as "aangebodenOp", r.goedgekeurd_op as "goedgekeurdOp", r.verzonden_op as "verzondenOp", r.verzonden_door as "verzondenDoorId", r.kenmerk, r.sleutel,
  r.verzend_sleutel as "verzendSleutel", r.versie,
  (select l.naam from weergave.lid l where l.organisatie_id = r.organisatie_id and l.id = r.opsteller_id) as opsteller,
  (select l.naam from weergave.lid l where l.organisatie_id = r.organisatie_id and l.id = r.verzonden_door) as "verzondenDoor"`;

/** Rows of reports of an investigation; who may see one may see the report to the inspectie that it hangs on. */
@Injectable()
export class RapportageRepository {
  constructor(private readonly regels: Toegangsregels) {}

  /** The external report on which this caller may do this act; null when there is none for them. */
  async ouder(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<RapportageOuder | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'ExterneMelding', 2);
    return tx.rij<RapportageOuder>(`select ${OUDER} from igj.externe_melding e where e.id = $1 and (${p.sql})`, [
      id,
      ...p.waarden,
    ]);
  }

  /** As `ouder`, and nobody else changes it meanwhile. */
  async ouderOpSlot(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<RapportageOuder | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'ExterneMelding', 2);
    return tx.rijNaSlot<RapportageOuder>(
      `select ${OUDER} from igj.externe_melding e where e.id = $1 and (${p.sql})`,
      'e',
      [id, ...p.waarden],
    );
  }

  /** Which of these acts this caller may do on this report, whatever its state. */
  async mag(tx: Transactie, inzage: Inzage, handelingen: readonly string[], id: string): Promise<Set<string>> {
    const uit = new Set<string>();
    for (const h of handelingen) if (await this.ouder(tx, inzage, h, id)) uit.add(h);
    return uit;
  }

  /** The report on which this caller may do this act, locked. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<RapportageRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'ExterneMelding', 2);
    return tx.rijNaSlot<RapportageRij>(`${this.van()} where r.id = $1 and (${p.sql})`, 'r', [id, ...p.waarden]);
  }

  /** Without a lock, for reading. */
  async lees(tx: Transactie, inzage: Inzage, id: string): Promise<RapportageRij | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', 2);
    return tx.rij<RapportageRij>(`${this.van()} where r.id = $1 and (${p.sql})`, [id, ...p.waarden]);
  }

  /** All reports of one external report, newest first. */
  async alle(tx: Transactie, inzage: Inzage, externeMeldingId: string): Promise<RapportageRij[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', 2);
    return tx.rijen<RapportageRij>(
      `${this.van()} where r.externe_melding_id = $1 and (${p.sql}) order by r.nummer desc`,
      [externeMeldingId, ...p.waarden],
    );
  }

  private van(): string {
    return `select ${RIJ} from igj.rapportage r join igj.externe_melding e on e.organisatie_id = r.organisatie_id and e.id = r.externe_melding_id`;
  }

  async maak(
    tx: Transactie,
    inzage: Inzage,
    n: { ouder: RapportageOuder; nummer: number; richtlijn: RapportageRichtlijn; sleutel: string },
    nu: Date,
  ): Promise<string> {
    const id = uuidv7();
    await tx.wijzig(
      `insert into igj.rapportage (organisatie_id, id, dossier_id, externe_melding_id, nummer, richtlijn, status, opsteller_id, gemaakt_op, sleutel)
       values ($1, $2, $3, $4, $5, $6, 'IN_BEWERKING', $7, $8, $9)`,
      [
        inzage.organisatieId,
        id,
        n.ouder.dossierId,
        n.ouder.id,
        n.nummer,
        n.richtlijn,
        inzage.lidmaatschapId,
        nu,
        n.sleutel,
      ],
    );
    return id;
  }

  async zetStatus(
    tx: Transactie,
    rij: RapportageRij,
    status: RapportageStatus,
    aangebodenOp: Date | null,
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3, aangeboden_op = $4, goedgekeurd_op = null', [status, aangebodenOp]);
  }

  async verzonden(
    tx: Transactie,
    inzage: Inzage,
    rij: RapportageRij,
    v: { status: RapportageStatus; berichtId: string; kenmerk: string; sleutel: string },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'status = $3, verzonden_op = $4, verzonden_door = $5, bericht_id = $6, kenmerk = $7, verzend_sleutel = $8',
      [v.status, nu, inzage.lidmaatschapId, v.berichtId, v.kenmerk, v.sleutel],
    );
  }

  /** To be sent by hand: who approved it is who sends it, in name of the organisation. */
  async goedgekeurd(
    tx: Transactie,
    inzage: Inzage,
    rij: RapportageRij,
    v: { status: RapportageStatus; sleutel: string },
    nu: Date,
  ): Promise<void> {
    const zet = 'status = $3, goedgekeurd_op = $4, verzonden_door = $5, verzend_sleutel = $6';
    await this.wijzig(tx, rij, zet, [v.status, nu, inzage.lidmaatschapId, v.sleutel]);
  }

  /** Sent by hand, at the moment that the proof shows. */
  async handVerstuurd(
    tx: Transactie,
    rij: RapportageRij,
    v: { status: RapportageStatus; op: Date; kenmerk: string | null },
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3, verzonden_op = $4, kenmerk = $5', [v.status, v.op, v.kenmerk]);
  }

  async nieuweVersie(tx: Transactie, rij: RapportageRij): Promise<void> {
    await tx.wijzig('update igj.rapportage set versie = versie + 1 where id = $1 and versie = $2', [
      rij.id,
      rij.versie,
    ]);
  }

  private async wijzig(tx: Transactie, rij: RapportageRij, zet: string, waarden: readonly unknown[]): Promise<void> {
    const n = await tx.wijzig(`update igj.rapportage set versie = versie + 1, ${zet} where id = $1 and versie = $2`, [
      rij.id,
      rij.versie,
      ...waarden,
    ]);
    if (n !== 1) throw new Error('the report changed while it was locked');
  }
}
