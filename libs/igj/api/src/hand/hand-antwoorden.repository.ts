import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { HandAntwoordSoort } from '@meldbaken/igj/contract';
import type { HandAntwoord as HandAntwoordInvoer } from '@meldbaken/igj/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { OpstellenTeksten, plekVan } from '../opstellen/opstellen.teksten';
import { HandAntwoord } from './hand.type';

interface Rij extends Record<string, unknown> {
  id: string;
  dossierId: string;
  soort: HandAntwoordSoort;
  op: Date;
  kenmerk: string | null;
  rapportageGevraagd: boolean | null;
  rapportageUiterlijk: string | null;
  uiterlijk: string | null;
  vraagId: string | null;
  toelichting: Buffer | null;
  vastgelegdOp: Date;
  vastgelegdDoor: { id: string; naam: string };
}

/** What an authority answered by hand, row by row; nothing is changed afterwards. */
@Injectable()
export class HandAntwoorden {
  constructor(private readonly teksten: OpstellenTeksten) {}

  async bekend(tx: Transactie, externeMeldingId: string, sleutel: string): Promise<boolean> {
    const rij = await tx.rij('select 1 as ja from igj.hand_antwoord where externe_melding_id = $1 and sleutel = $2', [
      externeMeldingId,
      sleutel,
    ]);
    return rij !== null;
  }

  /** Newest first, with their words. */
  async van(tx: Transactie, inzage: Inzage, externeMeldingId: string): Promise<HandAntwoord[]> {
    const rijen = await tx.rijen<Rij>(
      `select h.id, h.dossier_id as "dossierId", h.soort, h.op, h.kenmerk, h.rapportage_gevraagd as "rapportageGevraagd",
         h.rapportage_uiterlijk::text as "rapportageUiterlijk", h.uiterlijk::text as uiterlijk, h.vraag_id as "vraagId", h.toelichting, h.vastgelegd_op as "vastgelegdOp",
         (select json_build_object('id', l.id, 'naam', l.naam) from weergave.lid l where l.organisatie_id = h.organisatie_id and l.id = h.vastgelegd_door) as "vastgelegdDoor"
       from igj.hand_antwoord h where h.externe_melding_id = $1 order by h.vastgelegd_op desc, h.id desc`,
      [externeMeldingId],
    );
    const woorden = await this.teksten.open(
      tx,
      inzage,
      rijen.map((r) => ({
        plek: plekVan(r.dossierId, 'hand_antwoord', 'toelichting', r.id),
        verzegeld: r.toelichting,
      })),
    );
    return rijen.map((r, i) => Object.assign(new HandAntwoord(), r, { toelichting: woorden[i] ?? null }));
  }

  /** The question that is answered; null when this report has none with this id. */
  vraag(
    tx: Transactie,
    externeMeldingId: string,
    id: string | null,
  ): Promise<{ op: Date; beantwoord: boolean } | null> {
    return tx.rij<{ op: Date; beantwoord: boolean }>(
      `select h.op, exists (select 1 from igj.hand_antwoord a where a.organisatie_id = h.organisatie_id and a.vraag_id = h.id) as beantwoord
       from igj.hand_antwoord h where h.externe_melding_id = $1 and h.id = $2 and h.soort = 'VRAAG'`,
      [externeMeldingId, id],
    );
  }

  /** Ids of the questions, and whether one is still open. */
  vragen(tx: Transactie, externeMeldingId: string): Promise<{ id: string; open: boolean }[]> {
    return tx.rijen<{ id: string; open: boolean }>(
      `select h.id, not exists (select 1 from igj.hand_antwoord a where a.organisatie_id = h.organisatie_id and a.vraag_id = h.id) as open
       from igj.hand_antwoord h where h.externe_melding_id = $1 and h.soort = 'VRAAG'`,
      [externeMeldingId],
    );
  }

  async legVast(
    tx: Transactie,
    inzage: Inzage,
    bij: { id: string; dossierId: string },
    a: HandAntwoordInvoer & { op: Date; sleutel: string },
    nu: Date,
  ): Promise<string> {
    const id = uuidv7();
    const plek = plekVan(bij.dossierId, 'hand_antwoord', 'toelichting', id);
    const toelichting = await this.teksten.verzegel(tx, inzage, plek, a.toelichting);
    const bevestiging = a.soort === 'BEVESTIGING';
    await tx.wijzig(
      `insert into igj.hand_antwoord (organisatie_id, id, externe_melding_id, dossier_id, soort, op, kenmerk, rapportage_gevraagd, rapportage_uiterlijk, toelichting, vastgelegd_op, vastgelegd_door, sleutel, uiterlijk, vraag_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        inzage.organisatieId,
        id,
        bij.id,
        bij.dossierId,
        a.soort,
        a.op,
        a.kenmerk,
        bevestiging ? a.rapportageGevraagd === true : null,
        bevestiging ? a.rapportageUiterlijk : null,
        toelichting,
        nu,
        inzage.lidmaatschapId,
        a.sleutel,
        a.soort === 'VRAAG' ? a.uiterlijk : null,
        a.soort === 'ANTWOORD' ? a.vraagId : null,
      ],
    );
    return id;
  }
}
