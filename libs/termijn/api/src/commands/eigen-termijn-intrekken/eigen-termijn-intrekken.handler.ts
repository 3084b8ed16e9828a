import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { DefinitieRepository } from '../../persistence/definitie.repository';
import { CatalogusLezer } from '../../queries/termijn-definities/catalogus.lezer';
import { verouderd } from '../../queries/termijn-definities/definitie-uitkomst';
import type { TermijnDefinitie } from '../../queries/termijn-definities/termijn-definitie.type';

@Injectable()
export class EigenTermijnIntrekkenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly definities: DefinitieRepository,
    private readonly lezer: CatalogusLezer,
    private readonly klok: Klok,
  ) {}

  /** Nobody can start it any more; what runs goes on. Withdrawing twice changes nothing. */
  voerUit(inzage: Inzage, v: { code: string; versie: number }): Promise<TermijnDefinitie | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'beheren', onderwerp: 'TermijnDefinitie' }, async (tx) => {
      await tx.slot(`eigen-termijn:${inzage.organisatieId}`);
      const [nieuwste] = await this.definities.versies(tx, inzage, v.code);
      if (!nieuwste) return nietGevonden();
      if (nieuwste.ingetrokkenOp === null && nieuwste.definitie.versie !== v.versie) {
        const huidig = await this.lezer.een(tx, inzage, v.code);
        return huidig ? verouderd(huidig) : nietGevonden();
      }
      await this.definities.trekIn(tx, inzage, v.code, nu);
      return (await this.lezer.een(tx, inzage, v.code)) ?? nietGevonden();
    });
  }
}
