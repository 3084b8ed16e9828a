import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { AfwezighedenHandler } from '../../queries/afwezigheden/afwezigheden.handler';
import type { Afwezigheid } from '../../typen-afwezigheid';

/** Back again: from now on the reminders go as before. Withdrawing again is fine. */
@Injectable()
export class AfwezigheidIntrekkenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly afwezigheden: AfwezighedenHandler,
    private readonly klok: Klok,
  ) {}

  voerUit(inzage: Inzage, id: string): Promise<Afwezigheid | Weigering> {
    const handeling = { handeling: 'intrekken', onderwerp: 'Afwezigheid', onderwerpId: id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const nu = this.klok.nu();
      const mag = this.regels.voorwaarde(inzage, 'intrekken', 'Afwezigheid', 2);
      const rij = await tx.rijNaSlot<{ tot: string; ingetrokken: boolean }>(
        `select f.tot::text as tot, f.ingetrokken_op is not null as ingetrokken from organisatie.afwezigheid f where f.id = $1 and ${mag.sql}`,
        'f',
        [id, ...mag.waarden],
      );
      if (!rij) return nietGevonden();
      if (!rij.ingetrokken && rij.tot < dagVan(nu))
        return weiger('AFWEZIGHEID_VOORBIJ', 'Deze afwezigheid is al voorbij.', {
          watDan: 'U hoeft niets te doen.',
        });
      if (!rij.ingetrokken)
        await tx.wijzig('update organisatie.afwezigheid set ingetrokken_op = $2 where id = $1', [id, nu]);
      return (await this.afwezigheden.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }
}
