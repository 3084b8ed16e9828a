import type { KluisVraag } from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

type Rij = { id: string; aanvragerId: string; toegestaan: boolean | null; openTot: Date | null };

const VRAGEN = `select v.id, v.aanvrager_id as "aanvragerId", b.toegestaan, b.open_tot as "openTot" from melding.kluis_verzoek v
  left join melding.kluis_besluit b on b.organisatie_id = v.organisatie_id and b.verzoek_id = v.id`;

const alsVraag = ({ id, aanvragerId, toegestaan, openTot }: Rij): KluisVraag & { id: string } => ({
  id,
  aanvragerId,
  besluit: toegestaan === null ? null : { toegestaan, openTot },
});

/** What the caller asked about this report, the newest first. */
export async function eigenVragen(
  tx: Transactie,
  inzage: Inzage,
  meldingId: string,
): Promise<(KluisVraag & { id: string })[]> {
  const rijen = await tx.rijen<Rij>(
    `${VRAGEN} where v.organisatie_id = $1 and v.melding_id = $2 and v.aanvrager_id = $3 order by v.gevraagd_op desc, v.id`,
    [inzage.organisatieId, meldingId, inzage.lidmaatschapId],
  );
  return rijen.map(alsVraag);
}

export async function vraagMetId(
  tx: Transactie,
  inzage: Inzage,
  id: string,
): Promise<(KluisVraag & { id: string }) | null> {
  const rij = await tx.rij<Rij>(`${VRAGEN} where v.organisatie_id = $1 and v.id = $2`, [inzage.organisatieId, id]);
  return rij && alsVraag(rij);
}
