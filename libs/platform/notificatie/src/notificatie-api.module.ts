import { Module } from '@nestjs/common';
import { NotificatieLezenHandler } from './commands/notificatie-lezen/notificatie-lezen.handler';
import { NotificatieLezenResolver } from './commands/notificatie-lezen/notificatie-lezen.resolver';
import { NotificatiesHandler } from './queries/notificaties/notificaties.handler';
import { NotificatiesResolver } from './queries/notificaties/notificaties.resolver';

/** Reading side of the notices, for the API. Leans on the global providers Handelingen, Toegangsregels and Klok. */
@Module({ providers: [NotificatiesHandler, NotificatiesResolver, NotificatieLezenHandler, NotificatieLezenResolver] })
export class NotificatieApiModule {}
