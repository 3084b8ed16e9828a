/** What a personnel system gives. */
export const LIJST_SOORTEN =
  '.csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEESTE = 20 * 1024 * 1024;

const MISLUKT = { bericht: 'Het versturen lukte niet.', watDan: 'Probeer het nog eens.' };
const TE_GROOT = { bericht: 'Dit bestand is groter dan 20 MB.', watDan: 'Deel de lijst op.' };

export interface LijstFout {
  readonly bericht: string;
  readonly watDan: string;
}

/** Sends the file: the id of the list that was made of it, or why not. The same key may be sent again. */
export async function verstuurLijst(sleutel: string, bestand: File): Promise<{ id: string } | LijstFout> {
  if (bestand.size > MEESTE) return TE_GROOT;
  const formulier = new FormData();
  formulier.append('sleutel', sleutel);
  formulier.append('bestand', bestand, bestand.name);
  try {
    const antwoord = await fetch('/personenlijsten', { method: 'POST', body: formulier });
    return leesAntwoord(await antwoord.json());
  } catch {
    return MISLUKT;
  }
}

/** Our answer, whatever it is. */
export function leesAntwoord(a: unknown): { id: string } | LijstFout {
  if (typeof a !== 'object' || a === null) return MISLUKT;
  if ('id' in a && typeof a.id === 'string') return { id: a.id };
  if (!('bericht' in a) || typeof a.bericht !== 'string' || a.bericht === '') return MISLUKT;
  return { bericht: a.bericht, watDan: 'watDan' in a && typeof a.watDan === 'string' ? a.watDan : '' };
}
