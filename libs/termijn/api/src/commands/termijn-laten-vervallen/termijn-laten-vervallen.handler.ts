import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { overgang, wijzigingVan } from '@meldbaken/termijn/model';
import { TermijnRepository } from '../../persistence/termijn.repository';
import { standVan } from '../stand-van';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';

@Injectable()
export class TermijnLatenVervallenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** The duty is gone: why, and by whom. The term stays in the list of what was. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, invoer: string): Promise<Termijn | Weigering> {
    const reden = invoer.trim();
    return this.leven.voerUit(inzage, 'laten-vervallen', o, async (tx, t, nu) => {
      const stand = standVan(t, t.definitie);
      const handeling = { soort: 'VERVALLEN', reden } as const;
      const uit = overgang(stand, handeling, nu);
      if (isWeigering(uit)) return uit;
      await this.termijnen.beeindig(tx, inzage, t.id, { ...uit, op: nu, reden }, nu);
      const w = wijzigingVan(stand, handeling, uit);
      const oud = { ...w.oud, revisie: t.revisie, vervaltOp: t.vervaltOp.toISOString(), teLaat: t.teLaat };
      await this.termijnen.noteer(tx, inzage, [{ ...w, oud, termijn: t, reden, sleutel: o.sleutel }], nu);
      await this.termijnen.meld(tx, inzage, 'TermijnVervallen', t, nu);
      return null;
    });
  }
}
