import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CatalogusLezer } from './catalogus.lezer';
import { TermijnRol, type TermijnDefinitie } from './termijn-definitie.type';

@Injectable()
export class TermijnDefinitiesHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: CatalogusLezer,
    @Inject(ROLLEN_POORT) private readonly rolnamen: RollenPoort,
  ) {}

  async voerUit(inzage: Inzage): Promise<TermijnDefinitie[]> {
    const handeling = { handeling: 'lezen', onderwerp: 'TermijnDefinitie' };
    const [[rij] = []] = await this.handelingen.lees(inzage, handeling, [this.lezer.vraag(inzage)]);
    return this.lezer.alle(inzage, rij);
  }

  /** Who can own a term in this kind of organisation. */
  async rollen(inzage: Inzage): Promise<TermijnRol[]> {
    await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'TermijnDefinitie' }, []);
    return this.rolnamen.van(inzage.organisatieSoort).map((r) => Object.assign(new TermijnRol(), r));
  }
}
