import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { keurSpoor } from '../tekst-keuren';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import { TermijnOpschorten } from './termijn-opschorten.handler';
import { stilstandSpoor } from './stilstand-spoor';
import type { TermijnStilstandInvoer } from './termijn-stilstand.input';

@Injectable()
export class TermijnOpschortenMetDeHand {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly stilstand: TermijnOpschorten,
  ) {}

  /** The clock stops since the moment that was named. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnStilstandInvoer): Promise<Termijn | Weigering> {
    return this.leven.voerUit(
      inzage,
      'opschorten',
      o,
      async (tx, t, nu) => keurSpoor(i) ?? this.stilstand.schortEenOp(tx, inzage, t, stilstandSpoor(i, o.sleutel), nu),
    );
  }
}
