import { Inject, Injectable } from '@nestjs/common';
import { GROND_VAN } from '@meldbaken/igj/model';
import { MELDING_VOOR_IGJ, type GegevensVoorIgj, type MeldingVoorIgj } from '@meldbaken/melding/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { LosseVaststellingen } from './vaststelling.repository';

/** What a decision on a report rests on, wherever its findings stand. */
export type Onderlaag = Pick<
  GegevensVoorIgj,
  'staand' | 'vaststellingen' | 'behandelaarPersoonId' | 'behandelaarLidmaatschapId'
> & {
  /** Stands alone, and the newest finding leaves it open whether it must be reported. */
  twijfel: boolean;
};

/** The findings under a report: of its internal report, or its own when it stands alone. */
@Injectable()
export class Onderlegger {
  constructor(
    @Inject(MELDING_VOOR_IGJ) private readonly melding: MeldingVoorIgj,
    private readonly vaststellingen: LosseVaststellingen,
  ) {}

  /** Null when the internal report is not there or not the caller's. */
  async van(
    tx: Transactie,
    inzage: Inzage,
    rij: Pick<ExterneMeldingRij, 'id' | 'meldingId' | 'los' | 'categorie' | 'opstellerId'>,
  ): Promise<Onderlaag | null> {
    if (!rij.los) {
      const gegevens = await this.melding.gegevens(tx, inzage, rij.meldingId);
      return gegevens && { ...gegevens, twijfel: false };
    }
    const alle = await this.vaststellingen.van(tx, rij.id);
    const [staand] = alle;
    const soort = GROND_VAN[rij.categorie];
    return {
      twijfel: staand?.soort === 'ONDUIDELIJK',
      staand:
        staand?.soort === 'VASTGESTELD'
          ? [
              {
                id: staand.id,
                soort,
                vastgesteldOp: staand.vastgesteldOp ?? staand.meegedeeldOp ?? staand.vastgelegdOp,
                bekendGewordenOp: staand.bekendGewordenOp,
                meegedeeldOp: staand.meegedeeldOp,
              },
            ]
          : [],
      vaststellingen: alle.map(({ id }) => ({ id, soort })),
      behandelaarPersoonId: null,
      // Who prepared it handles it: they do not confirm it (G7).
      behandelaarLidmaatschapId: rij.opstellerId,
    };
  }
}
