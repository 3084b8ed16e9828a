import { Injectable } from '@nestjs/common';
import { schoneTekst, sluitConsultatie } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { CONSULTATIE_TEKST, ConsultatieRepository } from '../../persistence/consultatie.repository';
import { ConsultatieLezer } from '../../queries/consultatie/consultatie.lezer';
import { consultatieVersieFout } from '../../queries/consultatie/consultatie.uitkomst';
import type { Consultatie } from '../../typen';

@Injectable()
export class ConsultatieSluitenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly consultaties: ConsultatieRepository,
    private readonly lezer: ConsultatieLezer,
    private readonly klok: Klok,
  ) {}

  /** Ends without a report; the reason stays. */
  async voerUit(inzage: Inzage, v: { id: string; versie: number; reden: string }): Promise<Consultatie | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'sluiten', onderwerp: 'Consultatie', onderwerpId: v.id, dossierId: v.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const c = await this.consultaties.voor(tx, inzage, 'sluiten', v.id);
      if (!c) return nietGevonden();
      const oud = await consultatieVersieFout(this.lezer, tx, inzage, c, v.versie);
      if (oud) return oud;
      const stand = sluitConsultatie(c.stand, v.reden);
      if (isWeigering(stand)) return stand;
      await this.consultaties.bewaar(tx, c, stand, nu);
      await this.consultaties.schrijfTekst(tx, inzage, c.id, CONSULTATIE_TEKST.sluiten, schoneTekst(v.reden), nu);
      return (await this.lezer.binnen(tx, inzage, c.id)) ?? nietGevonden();
    });
  }
}
