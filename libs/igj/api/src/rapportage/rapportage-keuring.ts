import { Injectable } from '@nestjs/common';
import { rapportageFouten } from '@meldbaken/igj/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Onderlegger, type Onderlaag } from '../opstellen/onderlegger';
import type { GelezenRapport } from './rapportage.lezer';
import type { RapportageOuder } from './rapportage.repository';
import { RapportageZegel } from './rapportage-zegel';

/** May this bestuurder approve this report, and is it complete (G7, art. 8.7)? */
@Injectable()
export class RapportageKeuring {
  constructor(
    private readonly zegel: RapportageZegel,
    private readonly onderlegger: Onderlegger,
  ) {}

  /** Who may not; null when this caller had no hand in it. */
  async eigen(
    tx: Transactie,
    inzage: Inzage,
    { ouder, rapport }: { ouder: RapportageOuder; rapport: GelezenRapport },
  ): Promise<Weigering | null> {
    const schrijvers = await this.zegel.schrijvers(tx, inzage, rapport.rij);
    const schreef = schrijvers.some((s) => s.hoofdstuk !== 'BESTUUR' && s.doorId === inzage.lidmaatschapId);
    if (schreef || [rapport.rij.opstellerId, ouder.opstellerId].includes(inzage.lidmaatschapId)) return eigenWerk();
    const onderlaag = await this.onderlegger.van(tx, inzage, ouder);
    if (!onderlaag) return nietGevonden();
    return behandelt(inzage, onderlaag) ? eigenZaak() : null;
  }

  /** All that misses or is wrong. */
  fouten(rapport: GelezenRapport, nu: Date): readonly Weigering[] {
    return rapportageFouten(rapport.stand, nu);
  }
}

/** G7: who wrote it does not approve it. */
const eigenWerk = (): Weigering =>
  weiger('IGJ_RAPPORTAGE_EIGEN_WERK', 'U schreef mee aan dit rapport. Daarom verstuurt iemand anders het.', {
    watDan: 'Vraag een andere bestuurder of de vervanger.',
  });

/** Who handles the case now, also when somebody else wrote. A stand-alone report is handled by who prepared it. */
const behandelt = (
  { persoonId, lidmaatschapId }: Pick<Inzage, 'persoonId' | 'lidmaatschapId'>,
  o: Pick<Onderlaag, 'behandelaarPersoonId' | 'behandelaarLidmaatschapId'>,
): boolean =>
  o.behandelaarLidmaatschapId === lidmaatschapId || (persoonId !== null && o.behandelaarPersoonId === persoonId);

const eigenZaak = (): Weigering =>
  weiger('IGJ_RAPPORTAGE_EIGEN_WERK', 'U behandelt deze zaak. Daarom verstuurt iemand anders het rapport.', {
    watDan: 'Vraag een andere bestuurder of de vervanger.',
  });
