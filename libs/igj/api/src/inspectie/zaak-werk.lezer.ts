import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { zaakWerkVraag, type ZaakWerkJson } from './zaak-werk.sql';
import type { ZaakWerk } from './zaak-werk.type';
import { naarZaakWerk } from './zaak-werk.weergave';

/** Reads the inspectie's own work on one case. */
@Injectable()
export class ZaakWerkLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, zaakId: string): Promise<ZaakWerk | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Zaak', onderwerpId: zaakId, dossierId: zaakId, velden: ['werk'] };
    const rij = await this.handelingen.leesEen(inzage, spoor, zaakWerkVraag(this.regels, inzage, zaakId));
    const json = (rij?.['json'] ?? null) as ZaakWerkJson | null;
    if (!json) return null;
    const open = this.verzegelaar.opener(inzage, json.dossierId, json.sleutel);
    return naarZaakWerk(json, open, inzage.lidmaatschapId, this.klok.nu());
  }
}
