import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie, PostvakStatus } from '@meldbaken/igj/contract';
import { zaakOvergang, type ZaakHandeling } from '@meldbaken/igj/model';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';

/** What the worker needs of a case; never what was reported. */
export interface ZaakKop {
  id: string;
  dossierId: string;
  nummer: string;
  status: PostvakStatus;
  categorie: ExterneMeldingCategorie;
  inspecteurId: string | null;
  versie: number;
}

const KOP = `select z.id, z.dossier_id as "dossierId", z.nummer, z.status, z.categorie, z.inspecteur_id as "inspecteurId", z.versie
  from igj.inspectiezaak z where z.organisatie_id = $1`;

/** The case that was made of this receipt, locked. */
export function zaakVanOntvangst(
  tx: Transactie,
  wie: SysteemInzage,
  ontvangstId: string | null,
): Promise<ZaakKop | null> {
  return tx.rij<ZaakKop>(`${KOP} and z.ontvangst_id = $2 for update`, [wie.organisatieId, ontvangstId]);
}

/** The case of this dossier, locked; null when the dossier is of something else. */
export function zaakVanDossier(
  tx: Transactie,
  wie: SysteemInzage,
  dossierId: string | undefined,
): Promise<ZaakKop | null> {
  return tx.rij<ZaakKop>(`${KOP} and z.dossier_id = $2 for update`, [wie.organisatieId, dossierId ?? null]);
}

/** Moves the case when this act fits its state, and otherwise leaves it: what arrived is kept all the same. */
export async function zaakNaar(
  tx: Transactie,
  wie: SysteemInzage,
  zaak: ZaakKop,
  handeling: ZaakHandeling,
  op: Date,
): Promise<boolean> {
  const naar = zaakOvergang(zaak.status, handeling);
  if (isWeigering(naar)) return false;
  await tx.wijzig(
    'update igj.inspectiezaak set status = $3, versie = versie + 1 where organisatie_id = $1 and id = $2',
    [wie.organisatieId, zaak.id, naar],
  );
  await tx.wijzig(
    'insert into igj.zaak_overgang (organisatie_id, id, zaak_id, dossier_id, naar_status, op) values ($1, $2, $3, $4, $5, $6)',
    [wie.organisatieId, uuidv7(), zaak.id, zaak.dossierId, naar, op],
  );
  return true;
}
