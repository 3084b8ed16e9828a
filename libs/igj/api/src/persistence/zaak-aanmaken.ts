import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { zaaknummer } from './zaaknummer';

export interface NieuweZaak {
  id: string;
  ontvangstId: string;
  categorie: ExterneMeldingCategorie;
  aanbiederNaam: string;
  gebeurdOp: string | null;
  vastgesteldOp: Date | null;
  verzondenOp: Date;
  ontvangenOp: Date;
  opTijd: boolean | null;
}

const POGINGEN = 20;

/** Writes the case with a free number of its own. The number is random, so another one is tried when it is taken. */
export async function maakZaak(tx: Transactie, wie: SysteemInzage, z: NieuweZaak): Promise<void> {
  const jaar = await amsterdamsJaar(tx, z.ontvangenOp);
  for (let i = 0; i < POGINGEN; i++) {
    const rijen = await tx.rijen(
      `insert into igj.inspectiezaak (organisatie_id, id, dossier_id, ontvangst_id, nummer, status, categorie, aanbieder_naam, gebeurd_op, vastgesteld_op, verzonden_op, ontvangen_op, op_tijd)
       values ($1, $2, $2, $3, $4, 'NIEUW', $5, $6, $7, $8, $9, $10, $11) on conflict (organisatie_id, nummer) do nothing returning id`,
      [
        wie.organisatieId,
        z.id,
        z.ontvangstId,
        zaaknummer(jaar),
        z.categorie,
        z.aanbiederNaam,
        z.gebeurdOp,
        z.vastgesteldOp,
        z.verzondenOp,
        z.ontvangenOp,
        z.opTijd,
      ],
    );
    if (rijen.length) return;
  }
  throw new Error('igj: no free case number');
}

async function amsterdamsJaar(tx: Transactie, op: Date): Promise<number> {
  const rij = await tx.rij<{ jaar: number }>(
    `select extract(year from $1::timestamptz at time zone 'Europe/Amsterdam')::int as jaar`,
    [op],
  );
  if (!rij) throw new Error('igj: no year');
  return rij.jaar;
}
