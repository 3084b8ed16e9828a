import { Injectable } from '@nestjs/common';
import type { ContextVlag, IncidentSysteem, MeldKanaal } from '@meldbaken/melding/contract';
import { EERSTE_REACTIE_WERKDAGEN, leesMelderContact, type MelderContact } from '@meldbaken/melding/model';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export interface Herkomst {
  kanaal: MeldKanaal;
  context: readonly ContextVlag[];
  incident: { systeem: IncidentSysteem; nummer: string } | null;
  consultatieId: string | null;
  /** Who wrote it down for another, and the key of that act; null when the reporter did it. */
  ingevoerd: { doorId: string; sleutel: string } | null;
}

export interface IntakeInstelling {
  versie: number;
  werkdagen: number;
}

/** How a report came in, how its reporter can be reached, and what the organisation promises. */
@Injectable()
export class IntakeRepository {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  /** The promise that holds now. */
  async instelling(tx: Transactie, organisatieId: string): Promise<IntakeInstelling> {
    const rij = await tx.rij<{ versie: number; werkdagen: number }>(
      `select versie, eerste_reactie_werkdagen as werkdagen from melding.intake_instelling where organisatie_id = $1 order by versie desc limit 1`,
      [organisatieId],
    );
    return rij ?? { versie: 0, werkdagen: EERSTE_REACTIE_WERKDAGEN };
  }

  async schrijf(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    meldingId: string,
    h: Herkomst,
    werkdagen: number,
  ): Promise<void> {
    await tx.wijzig(
      `insert into melding.melding_intake (organisatie_id, melding_id, dossier_id, kanaal, context, incident_systeem, incident_nummer, eerste_reactie_werkdagen, consultatie_id, ingevoerd_door_id, sleutel)
       values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        wie.organisatieId,
        meldingId,
        h.kanaal,
        [...new Set(h.context)],
        h.incident?.systeem ?? null,
        h.incident?.nummer ?? null,
        werkdagen,
        h.consultatieId,
        h.ingevoerd?.doorId ?? null,
        h.ingevoerd?.sleutel ?? null,
      ],
    );
  }

  async schrijfContact(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    meldingId: string,
    contact: MelderContact,
    nu: Date,
  ): Promise<void> {
    const versie = 1;
    const inhoud = await this.verzegelaar.verzegel(tx, wie, plek(meldingId, versie), JSON.stringify(contact));
    await tx.wijzig(
      `insert into melding.melder_contact (organisatie_id, melding_id, dossier_id, versie, inhoud, door_id, op) values ($1, $2, $2, $3, $4, $5, $6)`,
      [wie.organisatieId, meldingId, versie, inhoud, 'lidmaatschapId' in wie ? wie.lidmaatschapId : null, nu],
    );
  }

  /** Null when the reporter gave nothing, or wants to stay in the vault: that opens by `uitKluis` alone. */
  async contact(tx: Transactie, wie: Inzage, meldingId: string, uitKluis = false): Promise<MelderContact | null> {
    const rij = await tx.rij<{ versie: number; inhoud: Buffer }>(
      `select versie, inhoud from melding.melder_contact where organisatie_id = $1 and melding_id = $2
         and ($3 or not exists (select 1 from melding.kluis k where k.organisatie_id = $1 and k.melding_id = $2)) order by versie desc limit 1`,
      [wie.organisatieId, meldingId, uitKluis],
    );
    if (!rij) return null;
    const open = await this.verzegelaar.open(tx, wie, plek(meldingId, rij.versie), rij.inhoud);
    const inhoud: unknown = JSON.parse(open.toString('utf8'));
    return leesMelderContact(inhoud);
  }
}

const plek = (meldingId: string, versie: number): { recordId: string; tabel: string; kolom: string; rij: string } => ({
  recordId: meldingId,
  tabel: 'melding.melder_contact',
  kolom: 'inhoud',
  rij: `${meldingId}:${versie}`,
});
