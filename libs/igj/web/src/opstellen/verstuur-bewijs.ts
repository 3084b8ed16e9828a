import { v4 } from 'uuid';

/** What proves it: the download of the authority, or a picture of the screen. */
export const BEWIJS_SOORTEN = 'application/pdf,image/png,image/jpeg,image/webp,.pdf,.png,.jpg,.jpeg,.webp';
const MEESTE = 20 * 1024 * 1024;

const MISLUKT = 'Het versturen lukte niet. Probeer het nog eens.';
const TE_GROOT = 'Dit bestand is groter dan 20 MB. Maak het kleiner.';

/** Sends the file; null when it arrived, else why not. */
export async function verstuurBewijs(
  { meldingId, rapportId }: { meldingId: string; rapportId?: string },
  bestand: File,
): Promise<string | null> {
  if (bestand.size > MEESTE) return TE_GROOT;
  const formulier = new FormData();
  formulier.append('melding', meldingId);
  formulier.append('bewijs', v4());
  if (rapportId !== undefined) formulier.append('rapport', rapportId);
  formulier.append('bestand', bestand, bestand.name);
  try {
    const antwoord = await fetch('/verzendbevestigingen', { method: 'POST', body: formulier });
    return antwoord.ok ? null : (zinVan(await antwoord.json()) ?? MISLUKT);
  } catch {
    return MISLUKT;
  }
}

/** The words of a refusal: why, and what can be done. */
export function zinVan(antwoord: unknown): string | null {
  if (typeof antwoord !== 'object' || antwoord === null || !('bericht' in antwoord)) return null;
  if (typeof antwoord.bericht !== 'string' || antwoord.bericht === '') return null;
  const watDan = 'watDan' in antwoord && typeof antwoord.watDan === 'string' ? antwoord.watDan : '';
  return [antwoord.bericht, watDan].filter(Boolean).join(' ');
}
