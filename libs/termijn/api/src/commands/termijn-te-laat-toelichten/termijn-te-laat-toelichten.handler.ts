import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { overgang, wijzigingVan } from '@meldbaken/termijn/model';
import { LevenRepository, type LevendeTermijn } from '../../persistence/leven.repository';
import { TermijnRepository } from '../../persistence/termijn.repository';
import { standVan } from '../stand-van';
import { TermijnLeven, type TermijnOpdracht } from '../termijn-leven';
import type { TermijnTeLaatToelichtenInvoer } from './termijn-te-laat-toelichten.input';

@Injectable()
export class TermijnTeLaatToelichtenHandler {
  constructor(
    private readonly leven: TermijnLeven,
    private readonly rijen: LevenRepository,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** Why it was late. It stays late, and what is open stays open; an earlier explanation is kept. */
  voerUit(inzage: Inzage, o: TermijnOpdracht, i: TermijnTeLaatToelichtenInvoer): Promise<Termijn | Weigering> {
    const toelichting = i.toelichting.trim();
    return this.leven.voerUit(inzage, 'te-laat-toelichten', o, async (tx, t, nu) => {
      const stand = standVan(t, t.definitie);
      const handeling = { soort: 'TE_LAAT_TOELICHTEN', code: i.code, toelichting } as const;
      const uit = overgang(stand, handeling, nu);
      if (isWeigering(uit)) return uit;
      await this.rijen.licht(tx, inzage, t, { code: i.code, toelichting }, nu);
      const w = wijzigingVan(stand, handeling, uit);
      const wijziging = { ...w, termijn: t, redenCode: i.code, reden: toelichting, sleutel: o.sleutel };
      await this.termijnen.noteer(tx, inzage, [{ ...wijziging, oud: { ...w.oud, ...eerder(t) } }], nu);
      await this.termijnen.meld(tx, inzage, 'TermijnTeLaatToegelicht', t, nu);
      return null;
    });
  }
}

const eerder = (t: LevendeTermijn): Record<string, string> =>
  t.teLaatReden === null ? {} : { teLaatReden: t.teLaatReden, teLaatToelichting: t.teLaatToelichting ?? '' };
