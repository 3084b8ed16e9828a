import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { verouderd } from './uitkomst';
import { VervolgLezer } from './vervolg.lezer';
import { VervolgRepository } from './vervolg.repository';
import { huidige, leesBeslissers, leesVersies } from './vervolg.sql';
import type { VervolgDeel } from './vervolg.type';

export interface BevestigVerzoek {
  sleutel: string;
  meldingId: string;
  id: string;
  versie: number;
}

@Injectable()
export class BesluitBevestigenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: VervolgLezer,
    private readonly vervolg: VervolgRepository,
    private readonly klok: Klok,
  ) {}

  /** The decider that the decision names confirms it; nobody else can (G7). */
  async voerUit(inzage: Inzage, v: BevestigVerzoek): Promise<VervolgDeel | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'besluit-bevestigen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'besluit-bevestigen', v.meldingId);
      if (!m) return nietGevonden();
      const versies = await leesVersies(tx, m.id);
      const r = huidige(versies).find((d) => d.id === v.id && d.soort === 'BESLUIT');
      const deel = r && (await this.lezer.deel(tx, inzage, m.id, r.id));
      if (!r || !deel) return nietGevonden();
      if (versies.some((d) => d.sleutel === v.sleutel) || (r.bevestigd && r.versie === v.versie)) return deel;
      if (r.versie !== v.versie) return verouderd(deel);
      if (m.status !== 'IN_BEHANDELING')
        return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.');
      const mag = (await leesBeslissers(tx, m.id)).some((b) => b.id === inzage.lidmaatschapId);
      if (!mag || r.wieId !== inzage.lidmaatschapId)
        return weiger('VERVOLG_NIET_UW_BESLUIT', 'Bij dit besluit staat een ander als beslisser.', {
          watDan: 'Vraag de behandelaar om u als beslisser te kiezen.',
        });
      const woorden = Object.fromEntries(deel.teksten.map((t) => [t.code, t.tekst]));
      await this.vervolg.bevestig(tx, inzage, m.id, r, woorden, v.sleutel, nu);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'BESLUIT_BEVESTIGD', nu, { code: r.code });
      return (await this.lezer.deel(tx, inzage, m.id, r.id)) ?? nietGevonden();
    });
  }
}
