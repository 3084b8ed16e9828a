import { Injectable } from '@nestjs/common';
import { controleerBericht, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { BerichtenLezer } from './berichten.lezer';
import { BerichtenRepository } from './berichten.repository';
import type { MelderBerichten } from './bericht.type';

const NIET_IN_BEHANDELING = weiger('MELDING_NIET_IN_BEHANDELING', 'Neem de melding eerst in behandeling.', {
  watDan: 'Daarna kunt u de melder een bericht sturen.',
});
const NIET_BEREIKBAAR = weiger('MELDING_MELDER_ONBEREIKBAAR', 'De melder kan hier geen berichten lezen.', {
  watDan: 'Bel of schrijf de melder zelf. Kijk bij de gegevens van de melder.',
});

@Injectable()
export class BerichtSturenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly berichten: BerichtenRepository,
    private readonly lezer: BerichtenLezer,
    private readonly klok: Klok,
  ) {}

  /** A handler asks or tells the reporter something. The same key sends once. */
  async voerUit(
    inzage: Inzage,
    i: { sleutel: string; meldingId: string; tekst: string },
  ): Promise<MelderBerichten | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'bericht-sturen', onderwerp: 'Melding', onderwerpId: i.meldingId, dossierId: i.meldingId },
      async (tx) => {
        const m = await this.meldingen.voor(tx, inzage, 'bericht-sturen', i.meldingId);
        if (!m) return nietGevonden();
        if (m.status !== 'IN_BEHANDELING') return NIET_IN_BEHANDELING;
        if (!(await this.lezer.bereikbaar(tx, inzage, m.id))) return NIET_BEREIKBAAR;
        const fout = controleerBericht(i.tekst);
        if (fout) return fout;
        if (await this.schrijf(tx, inzage, i, nu))
          await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'BERICHT_AAN_MELDER', nu);
        return this.lezer.binnen(tx, inzage, m.id);
      },
    );
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    i: { sleutel: string; meldingId: string; tekst: string },
    nu: Date,
  ): Promise<boolean> {
    const nieuw = await this.berichten.schrijf(tx, inzage, {
      meldingId: i.meldingId,
      van: 'BEHANDELAAR',
      dag: dagVan(nu),
      op: nu,
      doorId: inzage.lidmaatschapId,
      sleutel: i.sleutel,
      tekst: schoneTekst(i.tekst) ?? '',
    });
    const ids = { meldingId: i.meldingId, sleutel: i.sleutel };
    if (nieuw)
      await zetInOutbox(tx, { soort: 'BerichtAanMelderGeschreven', organisatieId: inzage.organisatieId, ids }, nu);
    return nieuw;
  }
}
