import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { SchoonBestand } from '@meldbaken/platform/bestand';
import { vingerafdruk } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { OpstellenTeksten, plekVan } from './opstellen.teksten';

/** The confirmed form that is sent by hand. */
export interface HandzendingRij {
  id: string;
  dossierId: string;
  inhoud: Buffer;
  sha256: string;
  velden: string[];
  vrijgegevenOp: Date;
  vrijgegevenDoor: string;
}

/** When it was sent, as somebody recorded it; the newest version counts. */
export interface VerstuurdRij {
  versie: number;
  op: Date;
  kenmerk: string | null;
  toelichting: Buffer | null;
  vastgelegdOp: Date;
  vastgelegdDoor: string;
  sleutel: string;
}

export interface BewijsRij {
  id: string;
  soort: string;
  grootte: number;
  gescand: boolean;
  sha256: string;
  naam: Buffer;
  doorId: string;
  op: Date;
}

export interface NieuwBewijs extends SchoonBestand {
  id: string;
  naam: string;
  gescand: boolean;
  /** Of the report of the investigation; left out: of the report to the authority itself. */
  rapportageId?: string;
}

@Injectable()
export class Handzendingen {
  constructor(private readonly teksten: OpstellenTeksten) {}

  async maak(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    h: { inhoud: string; velden: readonly string[] },
    nu: Date,
  ): Promise<void> {
    const id = uuidv7();
    const inhoud = await this.teksten.verzegel(
      tx,
      inzage,
      plekVan(rij.dossierId, 'handzending', 'inhoud', id),
      h.inhoud,
    );
    await tx.wijzig(
      `insert into igj.handzending (organisatie_id, id, externe_melding_id, dossier_id, inhoud, sha256, velden, vrijgegeven_op, vrijgegeven_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        inzage.organisatieId,
        id,
        rij.id,
        rij.dossierId,
        inhoud,
        vingerafdruk(h.inhoud),
        h.velden,
        nu,
        inzage.lidmaatschapId,
      ],
    );
  }

  van(tx: Transactie, externeMeldingId: string): Promise<HandzendingRij | null> {
    return tx.rij<HandzendingRij & Record<string, unknown>>(
      `select h.id, h.dossier_id as "dossierId", h.inhoud, h.sha256, h.velden, h.vrijgegeven_op as "vrijgegevenOp", h.vrijgegeven_door as "vrijgegevenDoor"
       from igj.handzending h where h.externe_melding_id = $1`,
      [externeMeldingId],
    );
  }

  /** The frozen text, as it was confirmed. */
  async inhoud(tx: Transactie, inzage: Inzage, h: HandzendingRij): Promise<string> {
    const bytes = await this.teksten.bytes(tx, inzage, plekVan(h.dossierId, 'handzending', 'inhoud', h.id), h.inhoud);
    return bytes.toString('utf8');
  }

  verstuurd(tx: Transactie, externeMeldingId: string): Promise<VerstuurdRij[]> {
    return tx.rijen<VerstuurdRij & Record<string, unknown>>(
      `select v.versie, v.op, v.kenmerk, v.toelichting, v.vastgelegd_op as "vastgelegdOp", v.vastgelegd_door as "vastgelegdDoor", v.sleutel
       from igj.handzending_verstuurd v where v.externe_melding_id = $1 order by v.versie desc`,
      [externeMeldingId],
    );
  }

  async legVast(
    tx: Transactie,
    inzage: Inzage,
    rij: ExterneMeldingRij,
    v: { versie: number; op: Date; kenmerk: string | null; toelichting: string | null; sleutel: string },
    nu: Date,
  ): Promise<void> {
    const plek = plekVan(rij.dossierId, 'handzending_verstuurd', 'toelichting', `${rij.id}:${v.versie}`);
    const toelichting = await this.teksten.verzegel(tx, inzage, plek, v.toelichting);
    await tx.wijzig(
      `insert into igj.handzending_verstuurd (organisatie_id, externe_melding_id, versie, dossier_id, op, kenmerk, toelichting, vastgelegd_op, vastgelegd_door, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        inzage.organisatieId,
        rij.id,
        v.versie,
        rij.dossierId,
        v.op,
        v.kenmerk?.replaceAll('\u0000', '').trim() || null,
        toelichting,
        nu,
        inzage.lidmaatschapId,
        v.sleutel,
      ],
    );
  }

  bewijzen(tx: Transactie, externeMeldingId: string): Promise<BewijsRij[]> {
    return tx.rijen<BewijsRij & Record<string, unknown>>(
      `select b.id, b.soort, b.grootte, b.gescand, b.sha256, b.naam, b.door_id as "doorId", b.op
       from igj.verzendbevestiging b where b.externe_melding_id = $1 and b.rapportage_id is null order by b.op, b.id`,
      [externeMeldingId],
    );
  }

  async bewaarBewijs(
    tx: Transactie,
    inzage: Inzage,
    rij: Pick<ExterneMeldingRij, 'id' | 'dossierId'>,
    b: NieuwBewijs & { sha256: string },
    nu: Date,
  ): Promise<void> {
    const plek = (kolom: 'naam' | 'inhoud'): ReturnType<typeof plekVan> =>
      plekVan(rij.dossierId, 'verzendbevestiging', kolom, b.id);
    const naam = await this.teksten.verzegel(tx, inzage, plek('naam'), b.naam || 'verzendbevestiging');
    const inhoud = await this.teksten.verzegel(tx, inzage, plek('inhoud'), b.inhoud);
    await tx.wijzig(
      `insert into igj.verzendbevestiging (organisatie_id, id, externe_melding_id, dossier_id, naam, soort, grootte, gescand, sha256, inhoud, door_id, op, rapportage_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        inzage.organisatieId,
        b.id,
        rij.id,
        rij.dossierId,
        naam,
        b.soort,
        b.inhoud.length,
        b.gescand,
        b.sha256,
        inhoud,
        inzage.lidmaatschapId,
        nu,
        b.rapportageId ?? null,
      ],
    );
  }
}
