import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { ongeschonden, vingerafdruk } from './vingerafdruk';

interface Inhoud {
  /** Dossier of the sender on which the copy hangs. */
  dossierId: string;
  /** What it is, e.g. IGJ_EXTERNE_MELDING. */
  soort: string;
  /** Legal basis and purpose, in words: the receiver reads them too. */
  grondslag: string;
  doel: string;
  /** Exactly the fields in the frozen copy, by code. */
  velden: readonly string[];
  /** The frozen copy: canonical JSON. */
  inhoud: string;
}

/** To an authority by its code, back to whom sent us a receipt (its id here), or on to whom we sent a copy before (its id here). */
export type TeVerzenden = Inhoud & ({ aanCode: string } | { antwoordOp: string } | { vervolgOp: string });

/** What arrived, with an id of this tenant. */
export interface Ontvangst {
  id: string;
  soort: string;
  afzenderNaam: string;
  velden: readonly string[];
  inhoud: string;
  verzondenOp: Date;
  ontvangenOp: Date;
  /** Our own sending that this answers. */
  antwoordOp: string | null;
  /** Our own earlier receipt that the same sender follows up on. */
  vervolgOp: string | null;
  dossierId: string | null;
}

interface OntvangstRij extends Omit<Ontvangst, 'afzenderNaam'> {
  afzender: string;
  sha256: string;
}

/** Copies that go to another organisation (spec 01): frozen, with basis, purpose and exact fields. */
@Injectable()
export class Overdrachten {
  /** Writes the copy and its event in the sender's transaction; that moment satisfies the term. The system itself sends as nobody. */
  async verzend(
    tx: Transactie,
    inzage: Inzage | SysteemInzage,
    o: TeVerzenden,
    nu: Date,
  ): Promise<{ id: string; sha256: string }> {
    const aanCode = 'aanCode' in o ? o.aanCode : null;
    const antwoordOp = 'antwoordOp' in o ? o.antwoordOp : null;
    const vervolgOp = 'vervolgOp' in o ? o.vervolgOp : null;
    if (antwoordOp !== null) await this.verlang(tx, inzage, 'ontvangst', antwoordOp, o.dossierId);
    if (vervolgOp !== null) await this.verlang(tx, inzage, 'overdracht', vervolgOp, o.dossierId);
    const id = uuidv7();
    const sha256 = vingerafdruk(o.inhoud);
    await tx.wijzig(
      `insert into overdracht.overdracht (organisatie_id, id, dossier_id, soort, aan_code, antwoord_op, vervolg_op, grondslag, doel, velden, inhoud, sha256, verzonden_op, verzonden_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        inzage.organisatieId,
        id,
        o.dossierId,
        o.soort,
        aanCode,
        antwoordOp,
        vervolgOp,
        o.grondslag,
        o.doel,
        o.velden,
        o.inhoud,
        sha256,
        nu,
        'lidmaatschapId' in inzage ? inzage.lidmaatschapId : null,
      ],
    );
    await zetInOutbox(
      tx,
      { soort: 'OverdrachtVerzonden', organisatieId: inzage.organisatieId, ids: { overdrachtId: id } },
      nu,
    );
    return { id, sha256 };
  }

  /** One receipt of this tenant, checked against its hash; null when it is not there or not the caller's. */
  async ontvangst(tx: Transactie, wie: Inzage | SysteemInzage, id: string): Promise<Ontvangst | null> {
    const rij = await tx.rij<OntvangstRij>(
      `select o.id, o.soort, o.afzender_naam as afzender, o.velden, o.inhoud, o.sha256, o.verzonden_op as "verzondenOp", o.ontvangen_op as "ontvangenOp",
         o.antwoord_op as "antwoordOp", o.vervolg_op as "vervolgOp", o.dossier_id as "dossierId"
       from overdracht.ontvangst o where o.organisatie_id = $1 and o.id = $2`,
      [wie.organisatieId, id],
    );
    if (!rij) return null;
    const { sha256, afzender, ...rest } = rij;
    return { ...rest, afzenderNaam: afzender, inhoud: ongeschonden(rij.inhoud, sha256) };
  }

  /** From here on the receipt is visible to those who may look into the dossier. */
  async koppel(tx: Transactie, wie: SysteemInzage, id: string, dossierId: string): Promise<void> {
    await tx.wijzig(
      'update overdracht.ontvangst set dossier_id = $3 where organisatie_id = $1 and id = $2 and dossier_id is null',
      [wie.organisatieId, id, dossierId],
    );
  }

  /** An answer goes to a receipt, and a follow-up to a sending, of this tenant in this dossier; the passage asks the same once more. */
  private async verlang(
    tx: Transactie,
    inzage: Inzage | SysteemInzage,
    wat: 'ontvangst' | 'overdracht',
    id: string,
    dossierId: string,
  ): Promise<void> {
    const rij = await tx.rij(
      `select 1 as ja from overdracht.${wat} where organisatie_id = $1 and id = $2 and dossier_id = $3`,
      [inzage.organisatieId, id, dossierId],
    );
    if (!rij) throw new Error(`overdracht: no such ${wat === 'ontvangst' ? 'receipt' : 'sending'} in this dossier`);
  }
}
