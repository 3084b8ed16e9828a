import type { StapNummer, StapStatus, VaststellingSoort } from '@meldbaken/melding/contract';
import { STAPPEN_BIJ_BEGIN, staandeVaststellingen, type BuitenMelden } from '@meldbaken/melding/model';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { leesVaststellingen } from './vaststellingen';

/** What stands about reporting to the outside; what was sent, as the timeline knows it from igj's events. */
export async function leesBuitenMelden(tx: Transactie, meldingId: string): Promise<BuitenMelden> {
  const staand = staandeVaststellingen(await leesVaststellingen(tx, meldingId)).map((v) => v.soort);
  const verzonden = await tx.rijen<{ categorie: VaststellingSoort }>(
    `select distinct gegevens->>'categorie' as categorie from melding.tijdlijn where melding_id = $1 and soort = 'EXTERNE_MELDING_VERZONDEN'`,
    [meldingId],
  );
  return { staand, verzonden: verzonden.map((r) => r.categorie) };
}

/** How the six steps stand. */
export async function leesStappen(tx: Transactie, meldingId: string): Promise<Record<StapNummer, StapStatus>> {
  const rijen = await tx.rijen<{ stap: StapNummer; status: StapStatus }>(
    'select stap, status from melding.stap where melding_id = $1',
    [meldingId],
  );
  const stappen = { ...STAPPEN_BIJ_BEGIN };
  for (const r of rijen) stappen[r.stap] = r.status;
  return stappen;
}
