import type { Client, QueryResultRow } from 'pg';
import type { Loper } from '@meldbaken/platform/sleutels';

/** The operator's connection as the key library wants it. */
export const loperVan = (client: Client): Loper => ({
  rijen: async <R extends QueryResultRow>(sql: string, waarden?: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(sql, [...(waarden ?? [])])).rows,
  wijzig: async (sql, waarden) => (await client.query(sql, [...(waarden ?? [])])).rowCount ?? 0,
});
