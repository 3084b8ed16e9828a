import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { TermijnBijDaad } from '../termijn-bij-daad';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import type { TermijnTeLaatToelichtenInvoer } from './termijn-te-laat-toelichten.input';

@Injectable()
export class TermijnTeLaatToelichtenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly daad: TermijnBijDaad,
  ) {}

  /** Why it was late. It stays late, and what is open stays open; an earlier explanation is kept. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnTeLaatToelichtenInvoer): Promise<Termijn | Weigering> {
    const uitleg = { code: i.code, toelichting: i.toelichting.trim(), sleutel: o.sleutel };
    return this.leven.voerUit(inzage, 'te-laat-toelichten', o, (tx, t, nu) =>
      this.daad.lichtRijToe(tx, inzage, t, uitleg, nu),
    );
  }
}
