import { Module } from '@nestjs/common';
import { Overdrachten } from './overdrachten';

/** Sending and reading copies: API and worker. */
@Module({ providers: [Overdrachten], exports: [Overdrachten] })
export class OverdrachtModule {}
