import { Injectable } from '@nestjs/common';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { inspecteursVraag } from './inspecteurs';

@Injectable()
export class InspecteursKiezenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, zaakId: string): Promise<LidKort[]> {
    const handeling = { handeling: 'toewijzen', onderwerp: 'Zaak', onderwerpId: zaakId, velden: ['inspecteurs'] };
    const [rijen] = await this.handelingen.lees(inzage, handeling, [
      inspecteursVraag(this.regels, inzage, zaakId, this.klok.nu()),
    ]);
    return (rijen ?? []).map((r) => Object.assign(new LidKort(), r));
  }
}
