import { Injectable } from '@nestjs/common';
import { leesTelefoon } from '@meldbaken/organisatie/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { Telefoon } from '../../typen-afwezigheid';

/** Keeps the caller's own number; empty takes it away. */
@Injectable()
export class TelefoonOpslaanHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  voerUit(inzage: Inzage, tekst: string): Promise<Telefoon | Weigering> {
    const handeling = {
      handeling: 'telefoon-opslaan',
      onderwerp: 'Lidmaatschap',
      onderwerpId: inzage.lidmaatschapId,
      velden: ['telefoon'],
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const nummer = leesTelefoon(tekst);
      if (isWeigering(nummer)) return nummer;
      const mag = this.regels.voorwaarde(inzage, 'telefoon-opslaan', 'Lidmaatschap', 2);
      const n = await tx.wijzig(
        `update organisatie.lidmaatschap l set telefoon = $1, versie = l.versie + 1 where ${mag.sql}`,
        [nummer, ...mag.waarden],
      );
      return n > 0 ? Object.assign(new Telefoon(), { nummer }) : nietGevonden();
    });
  }
}
