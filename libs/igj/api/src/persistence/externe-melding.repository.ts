import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import type { Gemeente, Meldtermijn, Waarden } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** An external report, locked for this act. */
export interface ExterneMeldingRij {
  id: string;
  dossierId: string;
  /** What its terms hang on: the internal report, or this report itself when it stands alone. */
  meldingId: string;
  meldingNummer: string;
  /** No internal report. */
  los: boolean;
  eenheidId: string;
  /** Its page. */
  pad: string;
  categorie: ExterneMeldingCategorie;
  /** Only of a report to a municipality; without a code it has no workspace here. */
  gemeenteCode: string | null;
  gemeenteNaam: string | null;
  /** How soon that municipality wants it, as set when the report began; null: that of the catalogue. */
  gesteld: Meldtermijn | null;
  status: ExterneMeldingStatus;
  waarden: Record<string, string>;
  opstellerId: string;
  bekrachtigdDoor: string | null;
  verzendSleutel: string | null;
  versie: number;
}

export interface NieuweExterneMelding {
  meldingId: string;
  meldingNummer: string;
  eenheidId: string;
  categorie: ExterneMeldingCategorie;
  /** Of a report to a municipality: which one. */
  gemeente: Gemeente | null;
  gesteld: Meldtermijn | null;
  waarden: Waarden;
  sleutel: string;
}

/** Page of the report in row e. */
export const PAD = `case when e.melding_id is null then '/externe-meldingen/' || e.melding_nummer else '/meldingen/' || e.melding_nummer || '/besluit' end`;

/** What the report in row e is about. */
export const ONDERWERP = `coalesce(e.melding_id, e.dossier_id) as "meldingId", e.melding_nummer as "meldingNummer", e.melding_id is null as los, ${PAD} as pad`;

const RIJ = `e.id, e.dossier_id as "dossierId", ${ONDERWERP}, e.eenheid_id as "eenheidId", e.categorie, e.gemeente_code as "gemeenteCode", e.gemeente_naam as "gemeenteNaam",
  case when e.termijn_eenheid is not null then json_build_object('eenheid', e.termijn_eenheid, 'lengte', e.termijn_lengte) end as gesteld, e.status, e.waarden, e.opsteller_id as "opstellerId",
  e.bekrachtigd_door as "bekrachtigdDoor", e.verzend_sleutel as "verzendSleutel", e.versie`;

@Injectable()
export class ExterneMeldingRepository {
  constructor(private readonly regels: Toegangsregels) {}

  /** The report on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<ExterneMeldingRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'ExterneMelding', 2);
    return tx.rijNaSlot<ExterneMeldingRij>(
      `select ${RIJ} from igj.externe_melding e where e.id = $1 and (${p.sql})`,
      'e',
      [id, ...p.waarden],
    );
  }

  /** May this caller prepare a report in this dossier? There is no report yet to ask it of. */
  async magOpstellen(tx: Transactie, inzage: Inzage, dossierId: string): Promise<boolean> {
    const p = this.regels.voorwaarde(inzage, 'opstellen', 'ExterneMelding', 2);
    const rij = await tx.rij(
      `select 1 as ja from (select d.organisatie_id, d.id as dossier_id from toegang.dossier d where d.id = $1 and d.soort = 'MELDING') e where ${p.sql}`,
      [dossierId, ...p.waarden],
    );
    return rij !== null;
  }

  async metSleutel(tx: Transactie, inzage: Inzage, sleutel: string): Promise<string | null> {
    const rij = await tx.rij<{ id: string }>(
      'select e.id from igj.externe_melding e where e.opsteller_id = $1 and e.sleutel = $2',
      [inzage.lidmaatschapId, sleutel],
    );
    return rij?.id ?? null;
  }

  /** The new id; null when this melding has a report of this category already, or the key was used. */
  async maak(tx: Transactie, inzage: Inzage, n: NieuweExterneMelding, nu: Date): Promise<string | null> {
    const id = uuidv7();
    const rijen = await tx.rijen(
      `insert into igj.externe_melding (organisatie_id, id, dossier_id, melding_id, melding_nummer, eenheid_id, categorie, status, waarden, opsteller_id, sleutel, gemaakt_op, gemeente_code, gemeente_naam, termijn_eenheid, termijn_lengte)
       values ($1, $2, $3, $3, $4, $5, $6, 'CONCEPT', $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
      [
        inzage.organisatieId,
        id,
        n.meldingId,
        n.meldingNummer,
        n.eenheidId,
        n.categorie,
        JSON.stringify(n.waarden),
        inzage.lidmaatschapId,
        n.sleutel,
        nu,
        n.gemeente?.code ?? null,
        n.gemeente?.naam ?? null,
        n.gesteld?.eenheid ?? null,
        n.gesteld?.lengte ?? null,
      ],
    );
    if (rijen.length === 0) return null;
    await this.noteer(tx, inzage, { id, dossierId: n.meldingId }, 'CONCEPT', nu);
    return id;
  }

  /** A report of its own dossier: the dossier has the same id. */
  async maakLos(
    tx: Transactie,
    inzage: Inzage,
    n: Omit<NieuweExterneMelding, 'meldingId' | 'meldingNummer'> & { id: string; nummer: string },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into igj.externe_melding (organisatie_id, id, dossier_id, melding_nummer, eenheid_id, categorie, status, waarden, opsteller_id, sleutel, gemaakt_op, gemeente_code, gemeente_naam, termijn_eenheid, termijn_lengte)
       values ($1, $2, $2, $3, $4, $5, 'CONCEPT', $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        inzage.organisatieId,
        n.id,
        n.nummer,
        n.eenheidId,
        n.categorie,
        JSON.stringify(n.waarden),
        inzage.lidmaatschapId,
        n.sleutel,
        nu,
        n.gemeente?.code ?? null,
        n.gemeente?.naam ?? null,
        n.gesteld?.eenheid ?? null,
        n.gesteld?.lengte ?? null,
      ],
    );
    await this.noteer(tx, inzage, { id: n.id, dossierId: n.id }, 'CONCEPT', nu);
  }

  /** Confirmed, to be sent by hand: the answers are those of the frozen form. */
  async vrijgegeven(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    v: { status: ExterneMeldingStatus; waarden: Waarden; sleutel: string },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'status = $3, waarden = $4, bekrachtigd_op = $5, bekrachtigd_door = $6, verzend_sleutel = $7',
      [v.status, JSON.stringify(v.waarden), nu, inzage.lidmaatschapId, v.sleutel],
    );
    await this.noteer(tx, inzage, rij, v.status, nu);
  }

  /** Sent by hand, at the moment that the proof shows. */
  async zelfVerstuurd(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    v: { status: ExterneMeldingStatus; op: Date },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3, verzonden_op = $4', [v.status, v.op]);
    await this.noteer(tx, inzage, rij, v.status, nu);
  }

  /** The authority answered by hand. A correction leaves the state as far as it is. */
  async handBevestigd(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    b: { status: ExterneMeldingStatus; op: Date; kenmerk: string | null; gevraagd: boolean; uiterlijk: string | null },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'status = $3, bevestigd_op = $4, kenmerk = $5, rapportage_gevraagd = $6, rapportage_uiterlijk = $7',
      [b.status, b.op, b.kenmerk, b.gevraagd, b.uiterlijk],
    );
    if (b.status !== rij.status) await this.noteer(tx, inzage, rij, b.status, nu);
  }

  /** Something that belongs to the report changed. */
  async raak(tx: Transactie, rij: ExterneMeldingRij): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3', [rij.status]);
  }

  async bewaar(tx: Transactie, rij: ExterneMeldingRij, waarden: Waarden): Promise<void> {
    await this.wijzig(tx, rij, 'waarden = $3', [JSON.stringify(waarden)]);
  }

  async biedAan(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    status: ExterneMeldingStatus,
    waarden: Waarden,
    nu: Date,
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3, waarden = $4, aangeboden_op = $5', [status, JSON.stringify(waarden), nu]);
    await this.noteer(tx, inzage, rij, status, nu);
  }

  async stuurTerug(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    status: ExterneMeldingStatus,
    reden: string,
    nu: Date,
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3, aangeboden_op = null', [status]);
    await this.noteer(tx, inzage, rij, status, nu, reden);
  }

  /** Another state of the same report: why is for the record. */
  async overgang(
    tx: Transactie,
    inzage: Inzage,
    rij: Pick<ExterneMeldingRij, 'id' | 'dossierId' | 'versie'>,
    naar: ExterneMeldingStatus,
    nu: Date,
    reden?: string,
  ): Promise<void> {
    await this.wijzig(tx, rij, 'status = $3', [naar]);
    await this.noteer(tx, inzage, rij, naar, nu, reden);
  }

  /** From here on the answers are those of the frozen copy. */
  async verzonden(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    v: { status: ExterneMeldingStatus; waarden: Waarden; overdrachtId: string; sleutel: string },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'status = $3, waarden = $4, bekrachtigd_op = $5, bekrachtigd_door = $6, verzonden_op = $5, overdracht_id = $7, verzend_sleutel = $8',
      [v.status, JSON.stringify(v.waarden), nu, inzage.lidmaatschapId, v.overdrachtId, v.sleutel],
    );
    await this.noteer(tx, inzage, rij, v.status, nu);
  }

  /** Raises the version, so that two editors cannot overwrite each other unseen. */
  private async wijzig(
    tx: Transactie,
    rij: Pick<ExterneMeldingRij, 'id' | 'versie'>,
    zet: string,
    waarden: readonly unknown[],
  ): Promise<void> {
    const n = await tx.wijzig(
      `update igj.externe_melding set versie = versie + 1, ${zet} where id = $1 and versie = $2`,
      [rij.id, rij.versie, ...waarden],
    );
    if (n !== 1) throw new Error('the external report changed while it was locked');
  }

  /** Every change of state with who, when and why. */
  private async noteer(
    tx: Transactie,
    inzage: Inzage,
    rij: { id: string; dossierId: string },
    naar: ExterneMeldingStatus,
    nu: Date,
    reden?: string,
  ): Promise<void> {
    await tx.wijzig(
      `insert into igj.externe_melding_overgang (organisatie_id, id, externe_melding_id, dossier_id, naar_status, op, door_id, reden) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [inzage.organisatieId, uuidv7(), rij.id, rij.dossierId, naar, nu, inzage.lidmaatschapId, reden ?? null],
    );
  }
}
