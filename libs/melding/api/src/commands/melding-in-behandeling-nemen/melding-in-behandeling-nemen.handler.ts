import { Injectable } from '@nestjs/common';
import { neemInBehandeling } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

@Injectable()
export class MeldingInBehandelingNemenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** The receiver becomes the handler; steps 1 and 2 begin to run. */
  async voerUit(inzage: Inzage, id: string, versie: number): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'in-behandeling-nemen', onderwerp: 'Melding', onderwerpId: id, dossierId: id },
      async (tx) => {
        const m = await this.meldingen.voor(tx, inzage, 'in-behandeling-nemen', id);
        if (!m) return nietGevonden();
        const oud = await versieFout(this.lezer, tx, inzage, m, versie);
        if (oud) return oud;
        const status = neemInBehandeling(m.status);
        if (isWeigering(status)) return status;
        await this.meldingen.bewaar(tx, m, { status, behandelaarId: inzage.lidmaatschapId });
        await this.dossiers.geefLid(
          tx,
          inzage,
          id,
          inzage.lidmaatschapId,
          'BEHANDELAAR',
          nu,
          'Nam de melding in behandeling',
        );
        await tx.wijzig(
          `update melding.stap set status = 'LOOPT', versie = versie + 1 where melding_id = $1 and stap in (1, 2) and status = 'NOG_NIET'`,
          [id],
        );
        await this.meldingen.schrijfTijdlijn(tx, inzage, id, 'IN_BEHANDELING', nu);
        await zetInOutbox(
          tx,
          { soort: 'MeldingInBehandelingGenomen', organisatieId: inzage.organisatieId, ids: { meldingId: id } },
          nu,
        );
        return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
      },
    );
  }
}
