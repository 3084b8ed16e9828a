import { Module } from '@nestjs/common';
import { NotificatieLezenHandler } from './commands/notificatie-lezen/notificatie-lezen.handler';
import { NotificatieLezenResolver } from './commands/notificatie-lezen/notificatie-lezen.resolver';
import { HerinneringenOpslaanHandler } from './commands/herinneringen-opslaan/herinneringen-opslaan.handler';
import { HerinneringenOpslaanResolver } from './commands/herinneringen-opslaan/herinneringen-opslaan.resolver';
import { MijnHerinneringenHandler } from './queries/mijn-herinneringen/mijn-herinneringen.handler';
import { MijnHerinneringenResolver } from './queries/mijn-herinneringen/mijn-herinneringen.resolver';
import { NotificatiesHandler } from './queries/notificaties/notificaties.handler';
import { NotificatiesResolver } from './queries/notificaties/notificaties.resolver';

/** Reading side of the notices, for the API. Leans on the global providers Handelingen, Toegangsregels and Klok. */
@Module({
  providers: [
    NotificatiesHandler,
    NotificatiesResolver,
    NotificatieLezenHandler,
    NotificatieLezenResolver,
    MijnHerinneringenHandler,
    MijnHerinneringenResolver,
    HerinneringenOpslaanHandler,
    HerinneringenOpslaanResolver,
  ],
})
export class NotificatieApiModule {}
