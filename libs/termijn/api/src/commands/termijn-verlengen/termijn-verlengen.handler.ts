import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { berekenVerlenging } from '@meldbaken/termijn/model';
import { LevenRepository, type LevendeTermijn } from '../../persistence/leven.repository';
import { EindeVerzetten } from '../einde-verzetten';
import { keurSpoor, tekstOfNiets } from '../tekst-keuren';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import type { TermijnVerlengenInvoer } from './termijn-verlengen.input';

@Injectable()
export class TermijnVerlengenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly termijnen: LevenRepository,
    private readonly einde: EindeVerzetten,
  ) {}

  /** A later last day, asked or told before the old one, as far as the rule allows. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnVerlengenInvoer): Promise<Termijn | Weigering> {
    return this.leven.voerUit(inzage, 'verlengen', o, async (tx, t, nu) => {
      const fout = keurSpoor(i);
      if (fout) return fout;
      return this.verleng(tx, inzage, t, { ...i, sleutel: o.sleutel }, nu);
    });
  }

  private async verleng(
    tx: Transactie,
    inzage: Inzage,
    t: LevendeTermijn,
    i: TermijnVerlengenInvoer & { sleutel: string },
    nu: Date,
  ): Promise<Weigering | null> {
    const alVerlengd = await this.termijnen.aantalVerlengd(tx, inzage, t.id);
    const einde = berekenVerlenging(t.definitie, { ...t, alVerlengd }, i.totEnMet ?? undefined);
    if (isWeigering(einde)) return einde;
    const reden = i.reden.trim();
    const handeling = { soort: 'VERLENGEN', vervaltOp: einde.vervaltOp, gevraagdOp: i.gevraagdOp, reden } as const;
    const spoor = {
      reden,
      perOp: i.gevraagdOp,
      toegekendDoor: i.toegekendDoor.trim(),
      kenmerk: tekstOfNiets(i.kenmerk),
      sleutel: i.sleutel,
    };
    return this.einde.verzet(tx, inzage, t, { handeling, einde, gebeurtenis: 'TermijnVerlengd' }, spoor, nu);
  }
}
