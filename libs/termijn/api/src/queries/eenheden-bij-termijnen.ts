import { Inject, Injectable } from '@nestjs/common';
import { EENHEDEN, type EenhedenPoort, type EenheidBereik } from '@meldbaken/organisatie/contract';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Eenheidsnamen, TermijnJson } from '@meldbaken/termijn/graphql';
import { isUuid } from './waarden';

const NERGENS: EenheidBereik = { vol: [], overzicht: [] };

/** The units of terms, shown and filtered as far as the viewer may know them. */
@Injectable()
export class EenhedenBijTermijnen {
  constructor(@Inject(EENHEDEN) private readonly eenheden: EenhedenPoort) {}

  async namen(inzage: Inzage, rijen: readonly TermijnJson[]): Promise<Eenheidsnamen> {
    const ids = new Set(rijen.flatMap((r) => (r.eenheidId ? [r.eenheidId] : [])));
    return ids.size ? this.eenheden.toon(inzage, [...ids]) : new Map();
  }

  async bereik(inzage: Inzage, eenheidId: string | null | undefined): Promise<EenheidBereik | undefined> {
    if (!eenheidId) return undefined;
    return isUuid(eenheidId) ? this.eenheden.onder(inzage, eenheidId) : NERGENS;
  }
}
