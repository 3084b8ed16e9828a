import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { controleerVerklaringen } from '@meldbaken/platform/graphql';
import { NestLog } from '@meldbaken/platform/logging';
import { Transacties } from '@meldbaken/platform/tenancy';
import { AppModule } from './app.module';
import { zetAgenda } from './http/agenda';
import { meetGezondheid, zetGezondheid } from './http/gezondheid';
import { zetKoppen } from './http/koppen';
import { zetLive } from './http/live';
import { zetUitvoer } from './http/uitvoer';
import { zetVerslag } from './http/verslag';
import { zetWeb } from './http/web';
import { MIGRATIES } from './migraties';
import type { ApiOpties } from './platform.module';

const MEGABYTE = 1_048_576;

/** The API, ready to listen. Fails when an operation has no declared access. */
export async function maakApp(o: ApiOpties): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MEGABYTE,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
    trustProxy: o.baseUrl.startsWith('https:'),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.met(o), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  controleerVerklaringen(app);
  const server = app.getHttpAdapter().getInstance();
  zetKoppen(server, o.baseUrl);
  const laatste = new (MIGRATIES.at(-1) ?? MIGRATIES[0]!)().name ?? '';
  zetGezondheid(server, () => meetGezondheid(app.get(Transacties), laatste));
  zetLive(server, app, o.baseUrl);
  zetAgenda(server, app, o.baseUrl);
  zetUitvoer(server, app, o.baseUrl);
  zetVerslag(server, app, o.baseUrl);
  await app.init();
  if (o.webMap) await zetWeb(server, o.webMap);
  return app;
}
