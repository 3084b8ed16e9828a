import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { controleerBericht, schoneTekst } from '@meldbaken/melding/model';
import { Klok } from '@meldbaken/platform/klok';
import { Intakesleutels, verzegelVoorIntake } from '@meldbaken/platform/sleutels';
import { Transacties } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import { inzendingPlek, type berichtVorm } from './openbaar-vorm';
import { alsBezoeker } from './openbare-doorgang';
import { Ontvangstcodes } from './ontvangstcodes';
import { Terugkaarten } from './terugkaarten';
import { bewijsVerlopen, kaartVerlopen } from './weigeringen';
import { Werkbewijzen } from './werkbewijzen';

/** An answer or addition of a reporter with a code: sealed as the report itself, with the day alone. */
@Injectable()
export class OpenbaarBerichtHandler {
  constructor(
    private readonly transacties: Transacties,
    private readonly sleutels: Intakesleutels,
    private readonly codes: Ontvangstcodes,
    private readonly kaarten: Terugkaarten,
    private readonly bewijzen: Werkbewijzen,
    private readonly klok: Klok,
  ) {}

  async voerUit(slug: string, v: z.output<typeof berichtVorm>): Promise<{ dag: string } | Weigering> {
    const terugkomer = this.kaarten.lees(v.kaart);
    if (!terugkomer) return kaartVerlopen();
    const fout = controleerBericht(v.tekst);
    if (fout) return fout;
    if (!this.bewijzen.klopt(`${slug}:bericht`, v.bewijs)) return bewijsVerlopen();
    const wie = alsBezoeker(terugkomer.organisatieId);
    const dag = dagVan(this.klok.nu());
    await this.transacties.als(wie, async (tx) => {
      const id = await this.codes.id(tx, wie, 'bericht', `${terugkomer.meldingId}:${v.sleutel}`);
      const sleutel = await this.sleutels.publiek(tx, wie);
      const inhoud = JSON.stringify({ tekst: schoneTekst(v.tekst) });
      await tx.wijzig(
        `insert into melding.inzending_wacht (organisatie_id, id, melding_id, soort, dag, verzegeld) values ($1, $2, $3, 'BERICHT', $4, $5) on conflict do nothing`,
        [
          wie.organisatieId,
          id,
          terugkomer.meldingId,
          dag,
          verzegelVoorIntake(sleutel, wie.organisatieId, inzendingPlek('BERICHT', id), inhoud),
        ],
      );
    });
    return { dag };
  }
}
