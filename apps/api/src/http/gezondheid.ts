import type { FastifyInstance } from 'fastify';
import type { Transacties } from '@meldbaken/platform/tenancy';

type Stand = 'goed' | 'fout';

export interface Gezondheid {
  status: Stand;
  onderdelen: { database: Stand; wachtrij: Stand; migraties: Stand };
}

/** The API itself does not touch the queue: work waits in the outbox, so its part counts as good while the database is. */
export async function meetGezondheid(transacties: Transacties, laatsteMigratie: string): Promise<Gezondheid> {
  try {
    const rijen = await transacties.aanDeDeur<{ bij: boolean }>(
      'select exists (select 1 from beheer.migratie where name = $1) as bij',
      [laatsteMigratie],
    );
    const migraties: Stand = rijen[0]?.bij ? 'goed' : 'fout';
    return { status: migraties, onderdelen: { database: 'goed', wachtrij: 'goed', migraties } };
  } catch {
    return { status: 'fout', onderdelen: { database: 'fout', wachtrij: 'fout', migraties: 'fout' } };
  }
}

export function zetGezondheid(server: FastifyInstance, meet: () => Promise<Gezondheid>): void {
  server.get('/health/live', () => ({ status: 'goed' }));
  for (const pad of ['/health', '/health/ready'])
    server.get(pad, async (_request, reply) => {
      const g = await meet();
      return reply
        .code(g.status === 'goed' ? 200 : 503)
        .header('cache-control', 'no-store')
        .send(g);
    });
}
