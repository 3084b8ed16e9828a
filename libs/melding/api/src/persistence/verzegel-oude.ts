import { vouwNaam } from '@meldbaken/melding/model';
import { BlindeIndex, EnvelopVerzegelaar, type Loper, type Wortels } from '@meldbaken/platform/sleutels';
import type { Klok } from '@meldbaken/platform/klok';
import { plekVanNaam } from './genoemden';
import { doorzoekbaar, plekVanTekst } from './teksten';
import { woordenVan } from './woorden-van';
import { Zoekwoorden } from './zoekwoorden';

const PER_KEER = 200;

interface Oud {
  organisatieId: string;
  id: string;
  dossierId: string;
}
type OudeTekst = Oud & { soort: string; onderwerpId: string | null; versie: number; tekst: string };
type OudeNaam = Oud & { tekst: string };

const OUD = (tabel: string, kolom: string, meer: string): string =>
  `select organisatie_id as "organisatieId", id, dossier_id as "dossierId", ${meer} convert_from(substring(${kolom} from 2), 'UTF8') as tekst
   from melding.${tabel} where get_byte(${kolom}, 0) = 0 order by organisatie_id, id limit ${PER_KEER} for update`;

/**
 * Seals what an older version kept open (migration 1763800000038). Run with the operator's rights before the product starts;
 * each call is one transaction of the caller's, and 0 means that nothing is left.
 */
export async function verzegelOude(tx: Loper, wortels: Wortels, klok: Klok): Promise<number> {
  const verzegelaar = new EnvelopVerzegelaar(wortels, klok);
  const index = new BlindeIndex(wortels, klok);
  const woorden = new Zoekwoorden(index);
  const teksten = await tx.rijen<OudeTekst & Record<string, unknown>>(
    OUD('melding_tekst', 'tekst', 'soort, onderwerp_id as "onderwerpId", versie,'),
  );
  for (const t of teksten) {
    const verzegeld = await verzegelaar.verzegel(tx, t, plekVanTekst(t.dossierId, t), t.tekst);
    await zet(tx, 'melding_tekst', 'tekst', t, verzegeld);
    if (doorzoekbaar(t.soort)) await woorden.noteer(tx, t, t.dossierId, getypt(t.tekst));
  }
  const namen = await tx.rijen<OudeNaam & Record<string, unknown>>(OUD('genoemde', 'naam', ''));
  for (const n of namen) {
    await zet(tx, 'genoemde', 'naam', n, await verzegelaar.verzegel(tx, n, plekVanNaam(n.dossierId, n.id), n.tekst));
    const merk = await index.merk(tx, n, 'melding.genoemde', vouwNaam(n.tekst));
    await zet(tx, 'genoemde', 'naam_merk', n, merk);
    await woorden.noteer(tx, n, n.dossierId, n.tekst);
  }
  const gedaan = teksten.length + namen.length;
  if (gedaan === 0) for (const t of ['melding_tekst', 'genoemde']) await bekrachtig(tx, t);
  return gedaan;
}

const zet = (tx: Loper, tabel: string, kolom: string, o: Oud, waarde: Buffer): Promise<number> =>
  tx.wijzig(`update melding.${tabel} set ${kolom} = $3 where organisatie_id = $1 and id = $2`, [
    o.organisatieId,
    o.id,
    waarde,
  ]);

/** From here on the database itself refuses words that are not sealed. */
const bekrachtig = async (tx: Loper, tabel: string): Promise<void> => {
  const [open] = await tx.rijen('select 1 from pg_constraint where conname = $1 and not convalidated', [
    `${tabel}_verzegeld`,
  ]);
  if (open) await tx.wijzig(`alter table melding.${tabel} validate constraint ${tabel}_verzegeld`);
};

/** A block is JSON, an older text is plain words. */
function getypt(tekst: string): string {
  if (!tekst.startsWith('{')) return tekst;
  try {
    return woordenVan(JSON.parse(tekst));
  } catch {
    return tekst;
  }
}
