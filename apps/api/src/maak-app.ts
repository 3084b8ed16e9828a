import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { controleerVerklaringen } from '@meldbaken/platform/graphql';
import { NestLog } from '@meldbaken/platform/logging';
import { Transacties } from '@meldbaken/platform/tenancy';
import { AppModule } from './app.module';
import { zetAgenda } from './http/agenda';
import { zetBijlagen } from './http/bijlagen';
import { Poort } from './http/fouten';
import { zetGereedheid } from './http/gereedheid';
import { meetGezondheid, zetGezondheid } from './http/gezondheid';
import { zetInformatie } from './http/informatie';
import { zetInzage } from './http/inzage';
import { zetKoppeling } from './http/koppeling';
import { zetKoppen } from './http/koppen';
import { zetLive } from './http/live';
import { zetMeldadres } from './http/meldadres';
import { zetPersonenLijst } from './http/personen-lijst';
import { zetVergewisBewijs } from './http/vergewis-bewijs';
import { zetRapportage } from './http/rapportage';
import { zetVerzendbevestiging } from './http/verzendbevestiging';
import { LANGSTE_VERZOEK_MS, zetTijd } from './http/tijd';
import { zetMeldingCijfers } from './http/melding-cijfers';
import { zetOpenbaar } from './http/openbaar';
import { zetSollicitant } from './http/sollicitant';
import { zetUitvoerStuk } from './http/uitvoer-stuk';
import { zetUitvoer } from './http/uitvoer';
import { zetVerslag } from './http/verslag';
import { zetWeb } from './http/web';
import { MIGRATIES } from './migraties';
import type { ApiOpties } from './platform.module';

const MEGABYTE = 1_048_576;

/** The API, ready to listen. Fails when an operation has no declared access. */
export async function maakApp(o: ApiOpties): Promise<NestFastifyApplication> {
  const adapter = new Poort({
    bodyLimit: MEGABYTE,
    requestTimeout: LANGSTE_VERZOEK_MS,
    forceCloseConnections: 'idle',
    trustProxy: o.baseUrl.startsWith('https:'),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.met(o), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  controleerVerklaringen(app);
  const server = app.getHttpAdapter().getInstance();
  zetTijd(server);
  zetKoppen(server, o.baseUrl);
  zetKoppeling(server, app);
  const laatste = new (MIGRATIES.at(-1) ?? MIGRATIES[0]!)().name ?? '';
  zetGezondheid(server, () => meetGezondheid(app.get(Transacties), laatste));
  zetLive(server, app, o.baseUrl);
  zetAgenda(server, app, o.baseUrl);
  zetUitvoer(server, app, o.baseUrl);
  zetVerslag(server, app, o.baseUrl);
  zetOpenbaar(server, app, o.baseUrl);
  zetMeldingCijfers(server, app, o.baseUrl);
  zetUitvoerStuk(server, app, o.baseUrl);
  zetRapportage(server, app, o.baseUrl);
  await zetBijlagen(server, app, o);
  await zetVerzendbevestiging(server, app, o);
  await zetPersonenLijst(server, app, o);
  zetVergewisBewijs(server, app, o.baseUrl);
  zetGereedheid(server, app, o.baseUrl);
  zetMeldadres(server, app, o.baseUrl);
  zetInformatie(server, app);
  zetInzage(server, app, o.baseUrl);
  await zetSollicitant(server, app, o);
  await app.init();
  if (o.webMap) await zetWeb(server, o.webMap);
  return app;
}
