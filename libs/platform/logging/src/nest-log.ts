import { logboek } from './logboek';

/** Nest's own lines through our log, without the objects that it would print whole (a failed query quotes its values). */
export class NestLog {
  log(): void {
    // Nest's start-up chatter tells an operator nothing.
  }
  error(fout: unknown, ...rest: unknown[]): void {
    const onderdeel = typeof rest.at(-1) === 'string' ? String(rest.at(-1)) : 'nest';
    // Faults in resolvers are logged once, with their correlation id, by the GraphQL mapper.
    if (onderdeel === 'ExceptionsHandler') return;
    logboek.fout({ onderdeel, fout: fout instanceof Error ? fout : new Error(String(fout)) }, 'fout');
  }
  warn(tekst: unknown, onderdeel?: unknown): void {
    logboek.waarschuw({ onderdeel: typeof onderdeel === 'string' ? onderdeel : 'nest' }, String(tekst));
  }
}
