import type { Dossiers, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Whoever handles the report; as long as nobody does, its receivers. Never the excluded. */
export async function wieBehandelt(
  tx: Transactie,
  wie: SysteemInzage,
  dossiers: Dossiers,
  meldingId: string,
): Promise<string[]> {
  const behandelaars = await dossiers.leden(tx, wie.organisatieId, meldingId, ['BEHANDELAAR']);
  return behandelaars.length ? behandelaars : dossiers.leden(tx, wie.organisatieId, meldingId, ['ONTVANGER']);
}
