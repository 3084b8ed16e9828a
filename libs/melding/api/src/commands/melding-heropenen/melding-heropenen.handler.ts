import { Injectable } from '@nestjs/common';
import { heropen, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

@Injectable()
export class MeldingHeropenenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Back in hand, with the reason; steps and findings stand as they were. */
  async voerUit(inzage: Inzage, v: { id: string; versie: number; reden: string }): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'heropenen', onderwerp: 'Melding', onderwerpId: v.id, dossierId: v.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'heropenen', v.id);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, v.versie);
      if (oud) return oud;
      const status = heropen(m.status, v.reden);
      if (isWeigering(status)) return status;
      await this.meldingen.bewaar(tx, m, { status });
      const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'HEROPEND', nu);
      await this.meldingen.schrijfTekst(tx, inzage, m.id, 'HEROPENEN_REDEN', schoneTekst(v.reden), nu, regel);
      await zetInOutbox(
        tx,
        { soort: 'MeldingHeropend', organisatieId: inzage.organisatieId, ids: { meldingId: m.id, dossierId: m.id } },
        nu,
      );
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
