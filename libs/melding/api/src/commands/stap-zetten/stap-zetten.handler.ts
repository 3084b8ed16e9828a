import { Injectable } from '@nestjs/common';
import { STAP_NUMMERS, type StapStatus } from '@meldbaken/melding/contract';
import { magStap } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { leesBuitenMelden } from '../../persistence/buiten-melden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

@Injectable()
export class StapZettenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  async voerUit(
    inzage: Inzage,
    i: { meldingId: string; versie: number; stap: number; status: StapStatus; reden?: string | null },
  ): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'stap-zetten',
      onderwerp: 'Melding',
      onderwerpId: i.meldingId,
      dossierId: i.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'stap-zetten', i.meldingId);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, i.versie);
      if (oud) return oud;
      const stap = STAP_NUMMERS.find((s) => s === i.stap);
      const huidig = await tx.rij<{ status: StapStatus }>(
        'select status from melding.stap where melding_id = $1 and stap = $2',
        [m.id, i.stap],
      );
      if (!stap || !huidig)
        return weiger('MELDING_STAP_ONBEKEND', 'Deze stap is er niet. Er zijn 6 stappen.', { veld: 'stap' });
      const fout = magStap(
        { stap, naar: i.status, reden: i.reden },
        { meldingStatus: m.status, nu: huidig.status, buitenMelden: await leesBuitenMelden(tx, m.id) },
      );
      if (fout) return fout;
      const reden = i.status === 'NIET_VAN_TOEPASSING' ? (i.reden?.trim() ?? null) : null;
      await tx.wijzig(
        'update melding.stap set status = $3, reden = $4, versie = versie + 1 where melding_id = $1 and stap = $2',
        [m.id, i.stap, i.status, reden],
      );
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'STAP', nu, { stap: String(i.stap), status: i.status });
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
