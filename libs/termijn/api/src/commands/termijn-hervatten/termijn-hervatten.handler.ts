import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { keurSpoor } from '../tekst-keuren';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import { TermijnOpschorten } from '../termijn-opschorten/termijn-opschorten.handler';
import { stilstandSpoor } from '../termijn-opschorten/stilstand-spoor';
import type { TermijnStilstandInvoer } from '../termijn-opschorten/termijn-stilstand.input';

@Injectable()
export class TermijnHervattenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly stilstand: TermijnOpschorten,
  ) {}

  /** The clock runs again from the moment that was named. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnStilstandInvoer): Promise<Termijn | Weigering> {
    return this.leven.voerUit(
      inzage,
      'hervatten',
      o,
      async (tx, t, nu) => keurSpoor(i) ?? this.stilstand.hervatEen(tx, inzage, t, stilstandSpoor(i, o.sleutel), nu),
    );
  }
}
