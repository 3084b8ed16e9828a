const EVEN_MS = 60_000;
const MISLUKT = 'Het bestand is niet gemaakt. Probeer het nog eens.';

/** Fetches a file and hands it to the browser. Answers a sentence when there is none. */
export async function haalBestand(adres: string): Promise<string | null> {
  try {
    const antwoord = await fetch(adres);
    if (!antwoord.ok) return zinVan(await antwoord.json());
    const bestand = URL.createObjectURL(await antwoord.blob());
    const link = document.createElement('a');
    link.href = bestand;
    link.download = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1] ?? 'bestand';
    link.click();
    // Some browsers read it only after the click.
    setTimeout(() => URL.revokeObjectURL(bestand), EVEN_MS);
    return null;
  } catch {
    return MISLUKT;
  }
}

/** A refusal of the server is written for people. */
function zinVan(antwoord: unknown): string {
  if (typeof antwoord !== 'object' || antwoord === null || !('bericht' in antwoord)) return MISLUKT;
  if (typeof antwoord.bericht !== 'string') return MISLUKT;
  const watDan = 'watDan' in antwoord && typeof antwoord.watDan === 'string' ? ` ${antwoord.watDan}` : '';
  return `${antwoord.bericht}${watDan}`;
}
