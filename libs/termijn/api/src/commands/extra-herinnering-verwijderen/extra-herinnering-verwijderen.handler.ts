import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { DefinitieRepository } from '../../persistence/definitie.repository';
import { CatalogusLezer } from '../../queries/termijn-definities/catalogus.lezer';
import type { TermijnDefinitie } from '../../queries/termijn-definities/termijn-definitie.type';

@Injectable()
export class ExtraHerinneringVerwijderenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly definities: DefinitieRepository,
    private readonly lezer: CatalogusLezer,
    private readonly klok: Klok,
  ) {}

  /** Takes away only what the tenant itself added; what was planned for a running term stays. */
  voerUit(inzage: Inzage, id: string): Promise<TermijnDefinitie | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'beheren', onderwerp: 'TermijnDefinitie' };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const code = await this.definities.verwijderHerinnering(tx, inzage, id, nu);
      if (code === null) return nietGevonden();
      return (await this.lezer.een(tx, inzage, code)) ?? nietGevonden();
    });
  }
}
