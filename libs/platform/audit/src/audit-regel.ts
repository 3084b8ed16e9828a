import { v7 as uuidv7 } from 'uuid';
import type { Inzage, SysteemInzage, Transactie, Vraag } from '@meldbaken/platform/tenancy';

/** Ids, codes and field names; never content (NEN 7513, spec 11). */
export interface AuditRegel {
  /** context.handeling, e.g. 'melding.lezen' */
  handeling: string;
  onderwerp?: string;
  onderwerpId?: string | null;
  dossierId?: string | null;
  aantal?: number | null;
  velden?: readonly string[];
  grondslag?: string;
  uitkomst: 'GELUKT' | 'GEWEIGERD' | 'FOUT';
  code?: string;
}

const SQL = `insert into audit.regel (organisatie_id, id, account_id, lidmaatschap_id, rollen, toegangspunt, handeling, onderwerp_soort, onderwerp_id, dossier_id, aantal, velden, grondslag, uitkomst, code, kenmerk)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

export function auditVraag(wie: Inzage | SysteemInzage, r: AuditRegel): Vraag {
  const lid = 'lidmaatschapId' in wie ? wie : null;
  return {
    naam: 'mb_audit',
    sql: SQL,
    waarden: [
      wie.organisatieId,
      uuidv7(),
      lid?.koppeling ? null : (lid?.accountId ?? null),
      lid?.lidmaatschapId ?? null,
      lid?.koppeling ? 'KOPPELING' : (lid?.rollen ?? []).map((x) => x.rol).join(' '),
      wie.toegangspunt,
      r.handeling,
      r.onderwerp ?? null,
      r.onderwerpId ?? null,
      r.dossierId ?? null,
      r.aantal ?? null,
      r.velden ?? null,
      r.grondslag ?? null,
      r.uitkomst,
      r.code ?? null,
      wie.kenmerk,
    ],
  };
}

export async function schrijfAudit(tx: Transactie, wie: Inzage | SysteemInzage, r: AuditRegel): Promise<void> {
  const v = auditVraag(wie, r);
  await tx.wijzig(v.sql, v.waarden);
}
