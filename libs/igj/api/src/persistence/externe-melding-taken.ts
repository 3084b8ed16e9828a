import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { overgang, type ExterneMeldingHandeling } from '@meldbaken/igj/model';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { ONDERWERP } from './externe-melding.repository';
import { isWeigering } from '@meldbaken/platform/waarden';

/** What the worker needs of an external report; never its answers. */
export interface ExterneMeldingKop {
  id: string;
  dossierId: string;
  meldingId: string;
  meldingNummer: string;
  /** No internal report: `meldingId` is then the report itself. */
  los: boolean;
  /** Its page. */
  pad: string;
  eenheidId: string;
  categorie: ExterneMeldingCategorie;
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

const KOP = `select e.id, e.dossier_id as "dossierId", ${ONDERWERP}, e.eenheid_id as "eenheidId", e.categorie, e.status,
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
  await noteer(tx, wie, kop, b.status, b.bevestigdOp);
}

/** Moves the report when this act fits its state, and otherwise leaves it: what arrived is kept all the same. */
export async function externeMeldingNaar(
  tx: Transactie,
  wie: SysteemInzage,
  kop: ExterneMeldingKop,
  handeling: ExterneMeldingHandeling,
  op: Date,
): Promise<boolean> {
  const naar = overgang(kop.status, handeling);
  if (isWeigering(naar)) return false;
  await tx.wijzig(
    'update igj.externe_melding set status = $3, versie = versie + 1 where organisatie_id = $1 and id = $2',
    [wie.organisatieId, kop.id, naar],
  );
  await noteer(tx, wie, kop, naar, op);
  return true;
}

/** The page of a report; two reports of one case differ in their kind. */
export function externeMeldingPad({
  los,
  pad,
  categorie,
}: Pick<ExterneMeldingKop, 'los' | 'pad' | 'categorie'>): string {
  return los ? `${pad}?` : `${pad}?soort=${categorie}`;
}

async function noteer(
  tx: Transactie,
  wie: SysteemInzage,
  kop: ExterneMeldingKop,
  naar: ExterneMeldingStatus,
  op: Date,
): Promise<void> {
  await tx.wijzig(
    `insert into igj.externe_melding_overgang (organisatie_id, id, externe_melding_id, dossier_id, naar_status, op) values ($1, $2, $3, $4, $5, $6)`,
    [wie.organisatieId, uuidv7(), kop.id, kop.dossierId, naar, op],
  );
}
