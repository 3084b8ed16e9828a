import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** The same key gives the same answer for a day. */
@Injectable()
export class OproepenRepository {
  /** The answer of before, a refusal when the key stood for something else, or nothing yet. */
  async eerder(tx: Transactie, inzage: Inzage, sleutel: string, inhoud: unknown): Promise<object | Weigering | null> {
    await tx.slot(`koppeling-oproep:${inzage.lidmaatschapId}:${sleutel}`);
    const rij = await tx.rij<{ sha256: string; antwoord: object }>(
      'select o.sha256, o.antwoord from vergewis.koppeling_oproep o where o.organisatie_id = $1 and o.koppeling_id = $2 and o.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    if (!rij) return null;
    if (rij.sha256 === vingerafdruk(inhoud)) return rij.antwoord;
    return weiger('KOPPELING_SLEUTEL_GEBRUIKT', 'Deze sleutel hoort bij een oproep met een andere inhoud.', {
      veld: 'sleutel',
      watDan: 'Maak voor elke nieuwe oproep een nieuwe uuid.',
    });
  }

  async bewaar(
    tx: Transactie,
    inzage: Inzage,
    o: { sleutel: string; wat: string; inhoud: unknown; antwoord: object },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      'insert into vergewis.koppeling_oproep (organisatie_id, koppeling_id, sleutel, wat, sha256, antwoord, op) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        inzage.organisatieId,
        inzage.lidmaatschapId,
        o.sleutel,
        o.wat,
        vingerafdruk(o.inhoud),
        JSON.stringify(o.antwoord),
        nu,
      ],
    );
  }
}

const vingerafdruk = (inhoud: unknown): string => createHash('sha256').update(JSON.stringify(inhoud)).digest('hex');
