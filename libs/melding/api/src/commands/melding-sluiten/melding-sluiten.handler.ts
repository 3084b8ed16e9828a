import { Inject, Injectable } from '@nestjs/common';
import { NA_SLUITEN, schoneTekst, sluit, teLang } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { leesBuitenMelden, leesStappen } from '../../persistence/buiten-melden';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import { leesKort } from '../../vervolg/vervolg.sql';

export interface SluitVerzoek {
  id: string;
  versie: number;
  toelichting: string | null;
}

@Injectable()
export class MeldingSluitenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Closes when nothing is open any more; else says everything that misses at once (G5). */
  async voerUit(inzage: Inzage, v: SluitVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'sluiten', onderwerp: 'Melding', onderwerpId: v.id, dossierId: v.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'sluiten', v.id);
      if (!m) return nietGevonden();
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        teLang('toelichting', 'De toelichting', v.toelichting);
      if (fout) return fout;
      const status = await this.naar(tx, inzage, m);
      if (isWeigering(status)) return status;
      await this.meldingen.bewaar(tx, m, { status });
      await tx.wijzig('update melding.melding set gesloten_op = $2 where id = $1', [m.id, nu]);
      const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'GESLOTEN', nu);
      await this.meldingen.schrijfTekst(tx, inzage, m.id, 'SLUITEN_TOELICHTING', schoneTekst(v.toelichting), nu, regel);
      await zetInOutbox(
        tx,
        { soort: 'MeldingGesloten', organisatieId: inzage.organisatieId, ids: { meldingId: m.id, dossierId: m.id } },
        nu,
      );
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async naar(tx: Transactie, inzage: Inzage, m: MeldingRij): Promise<MeldingStatus | Weigering> {
    return sluit({
      status: m.status,
      stappen: await leesStappen(tx, m.id),
      buitenMelden: await leesBuitenMelden(tx, m.id),
      vervolg: await leesKort(tx, m.id),
      lopendeTermijnen: await this.termijnen.loopt(tx, inzage, m.id, NA_SLUITEN),
    });
  }
}
