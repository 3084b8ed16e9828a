import { Module } from '@nestjs/common';
import { LeverOverdrachtAfWanneerVerzonden } from './lever-overdracht-af-wanneer-verzonden.handler';

/** Delivery: the worker alone. */
@Module({ providers: [LeverOverdrachtAfWanneerVerzonden], exports: [LeverOverdrachtAfWanneerVerzonden] })
export class OverdrachtTakenModule {}
