import type { Notificaties } from '@meldbaken/platform/notificatie';
import type { Dossiers, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { wieBehandelt } from '../herinneringen/wie-behandelt';

interface Middelen {
  dossiers: Dossiers;
  notificaties: Notificaties;
}

/** Whoever handles the report hears that the reporter wrote; as long as nobody does, the receivers. No words in it. */
export async function berichtAanBehandelaars(
  tx: Transactie,
  wie: SysteemInzage,
  { dossiers, notificaties }: Middelen,
  meldingId: string,
  berichtId: string,
  nu: Date,
): Promise<void> {
  const ontvangers = await wieBehandelt(tx, wie, dossiers, meldingId);
  const m = await nummerVan(tx, wie, meldingId);
  await notificaties.schrijf(
    tx,
    wie,
    {
      dossierId: meldingId,
      ontvangers,
      soort: 'BERICHT_VAN_MELDER',
      sleutel: `bericht-van-melder:${berichtId}`,
      pad: `/meldingen/${m}`,
      mail: true,
    },
    nu,
  );
}

/** Who reported with an account hears that there is a message; who has a code reads it on coming back. */
export async function berichtAanMelder(
  tx: Transactie,
  wie: SysteemInzage,
  { dossiers, notificaties }: Middelen,
  meldingId: string,
  sleutel: string,
  nu: Date,
): Promise<void> {
  const ontvangers = await dossiers.leden(tx, wie.organisatieId, meldingId, ['MELDER']);
  const m = await nummerVan(tx, wie, meldingId);
  await notificaties.schrijf(
    tx,
    wie,
    {
      dossierId: meldingId,
      ontvangers,
      soort: 'BERICHT_VOOR_MELDER',
      sleutel: `bericht-voor-melder:${sleutel}`,
      pad: `/mijn-meldingen/${m}`,
      mail: true,
    },
    nu,
  );
}

async function nummerVan(tx: Transactie, wie: SysteemInzage, meldingId: string): Promise<string> {
  const m = await tx.rij<{ nummer: string }>(
    'select nummer from melding.melding where organisatie_id = $1 and id = $2',
    [wie.organisatieId, meldingId],
  );
  if (!m) throw new Error('a message about a report that is not there');
  return m.nummer;
}
