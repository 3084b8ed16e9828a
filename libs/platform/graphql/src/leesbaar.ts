import { Geweigerde } from './fouten';

/** A NUL cannot be stored or searched in PostgreSQL: refused at the door, wherever it stands in the input. */
export function weigerOnleesbaar(waarde: unknown): void {
  if (typeof waarde === 'string') {
    if (waarde.includes('\u0000'))
      throw new Geweigerde(
        'INVOER_ONGELDIG',
        'Uw tekst heeft een teken dat niet kan. Haal het weg, of typ de tekst opnieuw.',
      );
  } else if (typeof waarde === 'object' && waarde !== null)
    for (const deel of Object.values(waarde)) weigerOnleesbaar(deel);
}
