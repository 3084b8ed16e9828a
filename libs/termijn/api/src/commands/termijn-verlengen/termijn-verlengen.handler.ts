import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { keurSpoor } from '../tekst-keuren';
import { TermijnBijDaad } from '../termijn-bij-daad';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import type { TermijnVerlengenInvoer } from './termijn-verlengen.input';

@Injectable()
export class TermijnVerlengenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly daad: TermijnBijDaad,
  ) {}

  /** A later last day, asked or told before the old one, as far as the rule allows. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnVerlengenInvoer): Promise<Termijn | Weigering> {
    return this.leven.voerUit(
      inzage,
      'verlengen',
      o,
      async (tx, t, nu) =>
        keurSpoor(i) ?? (await this.daad.verlengRij(tx, inzage, t, { ...i, sleutel: o.sleutel }, nu)),
    );
  }
}
