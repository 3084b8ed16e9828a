const EVEN_MS = 60_000;

export type RapportBestand = 'lezen' | 'archief';

/** Fetches the file and hands it to the browser. Answers a sentence when there is none. */
export async function haalRapport(id: string, soort: RapportBestand): Promise<string | null> {
  try {
    const antwoord = await fetch(`/uitvoer/rapportage/${id}?soort=${soort}`);
    if (!antwoord.ok) return zinVan(await antwoord.json());
    const bestand = URL.createObjectURL(await antwoord.blob());
    const link = document.createElement('a');
    link.href = bestand;
    link.download = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1] ?? 'rapport.pdf';
    link.click();
    // Some browsers read it only after the click.
    setTimeout(() => URL.revokeObjectURL(bestand), EVEN_MS);
    return null;
  } catch {
    return MISLUKT;
  }
}

const MISLUKT = 'Het bestand is niet gemaakt. Probeer het nog eens.';

/** A refusal of the server is written for people. */
function zinVan(antwoord: unknown): string {
  if (typeof antwoord !== 'object' || antwoord === null || !('bericht' in antwoord)) return MISLUKT;
  return typeof antwoord.bericht === 'string' ? antwoord.bericht : MISLUKT;
}
