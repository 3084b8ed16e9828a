import { Inject, Injectable } from '@nestjs/common';
import { schoneTekst, verwijsDoor } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

@Injectable()
export class MeldingDoorverwijzenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** For what belongs elsewhere (Meldcode, klacht); a duty of our own that still runs is dealt with first. */
  async voerUit(inzage: Inzage, v: { id: string; versie: number; reden: string }): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'doorverwijzen', onderwerp: 'Melding', onderwerpId: v.id, dossierId: v.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'doorverwijzen', v.id);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, v.versie);
      if (oud) return oud;
      const status = verwijsDoor(m.status, v.reden, await this.termijnen.loopt(tx, inzage, m.id));
      if (isWeigering(status)) return status;
      // Who sends on a report that nobody took becomes its handler: somebody must be able to reopen it.
      const behandelaarId = m.behandelaarId ?? inzage.lidmaatschapId;
      if (m.behandelaarId === null)
        await this.dossiers.geefLid(tx, inzage, m.id, behandelaarId, 'BEHANDELAAR', nu, 'Verwees de melding door');
      await this.meldingen.bewaar(tx, m, { status, behandelaarId });
      const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'DOORVERWEZEN', nu);
      await this.meldingen.schrijfTekst(tx, inzage, m.id, 'DOORVERWIJZEN_REDEN', schoneTekst(v.reden), nu, regel);
      await zetInOutbox(
        tx,
        {
          soort: 'MeldingDoorverwezen',
          organisatieId: inzage.organisatieId,
          ids: { meldingId: m.id, dossierId: m.id },
        },
        nu,
      );
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
