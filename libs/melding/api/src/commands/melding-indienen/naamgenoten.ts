import { naamZouKunnenZijn } from '@meldbaken/melding/model';
import type { DossierFunctie, Dossiers, Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export interface Naamgenoot {
  id: string;
  persoonId: string;
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
}

type Wie = Inzage | SysteemInzage;

/** Members with one of these functions who could be the typed name. */
export async function naamgenoten(
  tx: Transactie,
  dossiers: Dossiers,
  wie: Wie,
  waar: { dossierId: string; naam: string },
  functies: readonly DossierFunctie[],
): Promise<Naamgenoot[]> {
  const ids = await dossiers.leden(tx, wie.organisatieId, waar.dossierId, functies);
  const kijkers = await tx.rijen<Naamgenoot & Record<string, unknown>>(
    `select l.id, p.id as "persoonId", p.voornaam, p.tussenvoegsel, p.achternaam from organisatie.lidmaatschap l
     join organisatie.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id where l.id = any($1)`,
    [ids],
  );
  return kijkers.filter((l) => naamZouKunnenZijn(waar.naam, l));
}

/** Whoever would see the report now and could be the typed name is shut out, until somebody independent has looked. */
export async function sluitNaamgenotenUit(
  tx: Transactie,
  dossiers: Dossiers,
  wie: Wie,
  waar: { dossierId: string; naam: string },
  nu: Date,
): Promise<void> {
  for (const l of await naamgenoten(tx, dossiers, wie, waar, ['ONTVANGER', 'OVERZICHT']))
    await dossiers.sluitUit(tx, wie, waar.dossierId, l.persoonId, 'NAAM_LIJKT', nu);
}

/** All receivers shut out: a bestuurder who is free of interests receives it. False when there is nobody at all. */
export async function zorgVoorOntvanger(
  tx: Transactie,
  dossiers: Dossiers,
  wie: Wie,
  dossierId: string,
  nu: Date,
): Promise<boolean> {
  if ((await dossiers.leden(tx, wie.organisatieId, dossierId, ['ONTVANGER'])).length) return true;
  const [bestuurder] = await dossiers.leden(tx, wie.organisatieId, dossierId, ['OVERZICHT']);
  if (!bestuurder) return false;
  await geefBestuurder(tx, dossiers, wie, dossierId, bestuurder, nu);
  return true;
}

/** The last resort: a bestuurder receives. */
export async function geefBestuurder(
  tx: Transactie,
  dossiers: Dossiers,
  wie: Wie,
  dossierId: string,
  lidmaatschapId: string,
  nu: Date,
): Promise<void> {
  const reden = 'Geen andere ontvanger vrij van belangen';
  await dossiers.geefLid(tx, wie, dossierId, lidmaatschapId, 'ONTVANGER', nu, reden);
}
