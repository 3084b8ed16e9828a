import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { maakBron } from '@meldbaken/platform/database';
import { BeperkteMelder } from '@meldbaken/platform/jobs';
import { StartGeweigerd } from './start-geweigerd';

const POGINGEN = 30;
const PAUZE_MS = 1000;

/** The data source, also when the database starts later than the worker; after half a minute a clear refusal. */
export async function verbindDatabase(
  url: string,
  entiteiten: readonly EntityTarget<ObjectLiteral>[],
): Promise<DataSource> {
  const melder = new BeperkteMelder();
  for (let poging = 1; poging <= POGINGEN; poging++) {
    const bron = maakBron({ url, entiteiten: [...entiteiten], maximaal: 10, naam: 'meldbaken-worker' });
    try {
      return await bron.initialize();
    } catch (fout) {
      melder.meld({ onderdeel: 'database', poging, fout }, 'database geeft nog geen antwoord');
      await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
    }
  }
  throw new StartGeweigerd(['DATABASE_URL: de database geeft geen antwoord, of weigert de aanmelding.']);
}
