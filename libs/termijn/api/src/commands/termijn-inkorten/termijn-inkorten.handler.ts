import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { berekenInkorting } from '@meldbaken/termijn/model';
import { EindeVerzetten } from '../einde-verzetten';
import { keurSpoor, tekstOfNiets } from '../tekst-keuren';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import type { TermijnInkortenInvoer } from './termijn-inkorten.input';

@Injectable()
export class TermijnInkortenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly einde: EindeVerzetten,
  ) {}

  /** An earlier last day that still lies ahead. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnInkortenInvoer): Promise<Termijn | Weigering> {
    return this.leven.voerUit(inzage, 'inkorten', o, async (tx, t, nu) => {
      const fout = keurSpoor(i);
      if (fout) return fout;
      const einde = berekenInkorting(t, i.totEnMet);
      if (isWeigering(einde)) return einde;
      const reden = i.reden.trim();
      const handeling = { soort: 'INKORTEN', vervaltOp: einde.vervaltOp, reden } as const;
      const spoor = {
        reden,
        toegekendDoor: i.toegekendDoor.trim(),
        kenmerk: tekstOfNiets(i.kenmerk),
        sleutel: o.sleutel,
      };
      return this.einde.verzet(tx, inzage, t, { handeling, einde, gebeurtenis: 'TermijnIngekort' }, spoor, nu);
    });
  }
}
