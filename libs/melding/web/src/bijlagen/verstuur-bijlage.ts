/** Why one file did not arrive, in words of the server where there are any. */
export interface Mislukt {
  readonly naam: string;
  readonly bericht: string;
}

/** What the server takes; the browser offers these first. Phones make a jpg of a photo in another format by themselves. */
export const NEEMT_AAN =
  'image/jpeg,image/png,image/webp,application/pdf,text/plain,audio/mpeg,.jpg,.jpeg,.png,.webp,.pdf,.txt,.mp3';
const MEESTE = 20 * 1024 * 1024;

const isTekst = (w: unknown): w is string => typeof w === 'string' && w !== '';

/** The words of a refusal: why, and what can be done. */
export function leesWeigering(antwoord: unknown): string | null {
  if (typeof antwoord !== 'object' || antwoord === null || !('bericht' in antwoord) || !isTekst(antwoord.bericht))
    return null;
  return 'watDan' in antwoord && isTekst(antwoord.watDan) ? `${antwoord.bericht} ${antwoord.watDan}` : antwoord.bericht;
}

/** Known before anything is sent: 20 MB over a slow line for nothing is a pity. */
export const isTeGroot = (bestand: Pick<File, 'size'>): boolean => bestand.size > MEESTE;

/** Sends one file with its ticket; null when it arrived. */
export async function verstuurBijlage(kaartje: string, bestand: File, anders: string): Promise<Mislukt | null> {
  const formulier = new FormData();
  formulier.append('kaartje', kaartje);
  formulier.append('bestand', bestand, bestand.name);
  try {
    const antwoord = await fetch('/bijlagen', { method: 'POST', body: formulier });
    if (antwoord.ok) return null;
    return { naam: bestand.name, bericht: leesWeigering(await antwoord.json()) ?? anders };
  } catch {
    return { naam: bestand.name, bericht: anders };
  }
}
