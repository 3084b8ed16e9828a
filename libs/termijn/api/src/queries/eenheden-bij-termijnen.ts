import { Inject, Injectable } from '@nestjs/common';
import {
  EENHEDEN,
  type EenhedenPoort,
  type EenheidBereik,
  type EenheidMetBereik,
} from '@meldbaken/organisatie/contract';
import { Geweigerde } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Eenheidsnamen, TermijnJson } from '@meldbaken/termijn/graphql';
import type { TermijnFilter } from './termijnen/termijn-filter.input';
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

  /** What the filter reaches; of `zonderEenheid` all units together, of which the rows must have none. */
  async bereik(
    inzage: Inzage,
    { eenheidId, zonderEenheid }: Pick<TermijnFilter, 'eenheidId' | 'zonderEenheid'>,
  ): Promise<EenheidBereik | undefined> {
    if (eenheidId && zonderEenheid)
      throw new Geweigerde('INVOER_ONGELDIG', 'Kies een eenheid, of termijnen zonder eenheid. Niet allebei.');
    if (zonderEenheid) return samen(await this.alle(inzage));
    if (!eenheidId) return undefined;
    return isUuid(eenheidId) ? this.eenheden.onder(inzage, eenheidId) : NERGENS;
  }

  alle(inzage: Inzage): Promise<readonly EenheidMetBereik[]> {
    return this.eenheden.alle(inzage);
  }
}

const samen = (eenheden: readonly EenheidBereik[]): EenheidBereik => ({
  vol: [...new Set(eenheden.flatMap((e) => e.vol))],
  overzicht: [...new Set(eenheden.flatMap((e) => e.overzicht))],
});
