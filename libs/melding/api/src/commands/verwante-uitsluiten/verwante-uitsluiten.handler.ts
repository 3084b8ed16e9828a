import { Injectable } from '@nestjs/common';
import { redenFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import { Uitsluiten } from '../melding-indienen/uitsluiten';

@Injectable()
export class VerwanteUitsluitenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly uitsluiten: Uitsluiten,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Somebody too close to the accused: loses all sight at this instant, and is not told why. */
  async voerUit(
    inzage: Inzage,
    v: { meldingId: string; versie: number; persoonId: string; reden: string },
  ): Promise<Melding | null | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'verwante-uitsluiten',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'verwante-uitsluiten', v.meldingId);
      if (!m) return nietGevonden();
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        redenFout(v.reden, 'Schrijf op waarom deze persoon te dichtbij staat.');
      if (fout) return fout;
      if (!(await this.uitsluiten.magKiezen(tx, inzage, v.persoonId)))
        return weiger('MELDING_PERSOON_ONBEKEND', 'Deze persoon kennen we niet. Kies iemand uit de lijst.', {
          veld: 'persoonId',
        });
      const geen = await this.uitsluiten.tijdensBehandeling(tx, inzage, m, v.persoonId, 'VERWANT', nu, v.reden.trim());
      return geen ?? this.lezer.binnen(tx, inzage, m.id);
    });
  }
}
