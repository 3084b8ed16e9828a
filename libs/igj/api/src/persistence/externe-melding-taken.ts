import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { v7 as uuidv7 } from 'uuid';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** What the worker needs of an external report; never its answers. */
export interface ExterneMeldingKop {
  id: string;
  dossierId: string;
  meldingId: string;
  meldingNummer: string;
  eenheidId: string;
  status: ExterneMeldingStatus;
  opstellerId: string;
  bekrachtigdDoor: string | null;
  versie: number;
}

export interface VerwerkteBevestiging {
  status: ExterneMeldingStatus;
  bevestigdOp: Date;
  kenmerk: string;
  contactgegevens: string | null;
  rapportageGevraagd: boolean;
  rapportageUiterlijk: string | null;
}

const KOP = `select e.id, e.dossier_id as "dossierId", e.melding_id as "meldingId", e.melding_nummer as "meldingNummer", e.eenheid_id as "eenheidId", e.status,
  e.opsteller_id as "opstellerId", e.bekrachtigd_door as "bekrachtigdDoor", e.versie from igj.externe_melding e where e.organisatie_id = $1`;

export function externeMeldingKop(
  tx: Transactie,
  wie: SysteemInzage,
  id: string | undefined,
): Promise<ExterneMeldingKop | null> {
  return tx.rij<ExterneMeldingKop>(`${KOP} and e.id = $2`, [wie.organisatieId, id ?? null]);
}

/** The report that was sent with this Overdracht, locked. */
export function externeMeldingVanOverdracht(
  tx: Transactie,
  wie: SysteemInzage,
  overdrachtId: string | null,
): Promise<ExterneMeldingKop | null> {
  return tx.rij<ExterneMeldingKop>(`${KOP} and e.overdracht_id = $2 for update`, [wie.organisatieId, overdrachtId]);
}

export async function legBevestigingVast(
  tx: Transactie,
  wie: SysteemInzage,
  kop: ExterneMeldingKop,
  b: VerwerkteBevestiging,
): Promise<void> {
  await tx.wijzig(
    `update igj.externe_melding set status = $3, bevestigd_op = $4, kenmerk = $5, inspectie_contact = $6, rapportage_gevraagd = $7, rapportage_uiterlijk = $8, versie = versie + 1
     where organisatie_id = $1 and id = $2`,
    [
      wie.organisatieId,
      kop.id,
      b.status,
      b.bevestigdOp,
      b.kenmerk,
      b.contactgegevens,
      b.rapportageGevraagd,
      b.rapportageUiterlijk,
    ],
  );
  await tx.wijzig(
    `insert into igj.externe_melding_overgang (organisatie_id, id, externe_melding_id, dossier_id, naar_status, op) values ($1, $2, $3, $4, $5, $6)`,
    [wie.organisatieId, uuidv7(), kop.id, kop.dossierId, b.status, b.bevestigdOp],
  );
}
