import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { logboek } from '@meldbaken/platform/logging';

export interface BronOpties {
  url: string;
  entiteiten: EntityTarget<ObjectLiteral>[];
  /** Size of the pool: about 8 for the API (spec 14). */
  maximaal?: number;
  naam: string;
}

/** The one data source of a process. Only platform/tenancy may take connections from it (lint). */
export function maakBron(o: BronOpties): DataSource {
  return new DataSource({
    type: 'postgres',
    url: o.url,
    entities: o.entiteiten as never,
    synchronize: false,
    poolSize: o.maximaal ?? 8,
    applicationName: o.naam,
    connectTimeoutMS: 5000,
    poolErrorHandler: (fout: unknown) => logboek.waarschuw({ onderdeel: 'database', fout }, 'verbinding verbroken'),
    extra: { idleTimeoutMillis: 60_000, pipeline: true },
  });
}
