import { Injectable } from '@nestjs/common';
import type { ConsultatieInbrengSoort } from '@meldbaken/melding/contract';
import { brengIn, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ConsultatieRepository } from '../../persistence/consultatie.repository';
import { ConsultatieLezer } from '../../queries/consultatie/consultatie.lezer';
import { consultatieVersieFout } from '../../queries/consultatie/consultatie.uitkomst';
import type { Consultatie } from '../../typen';

export interface InbrengVerzoek {
  sleutel: string;
  id: string;
  versie: number;
  soort: ConsultatieInbrengSoort;
  tekst: string;
}

@Injectable()
export class ConsultatieInbrengenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly consultaties: ConsultatieRepository,
    private readonly lezer: ConsultatieLezer,
    private readonly klok: Klok,
  ) {}

  /** A further question of who asked, or advice of who was asked; the other side hears of it. */
  async voerUit(inzage: Inzage, v: InbrengVerzoek): Promise<Consultatie | Weigering> {
    const nu = this.klok.nu();
    const recht = v.soort === 'ADVIES' ? 'adviseren' : 'inbrengen';
    const handeling = { handeling: recht, onderwerp: 'Consultatie', onderwerpId: v.id, dossierId: v.id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const c = await this.consultaties.voor(tx, inzage, recht, v.id);
      if (!c) return nietGevonden();
      if (await this.consultaties.heeftInbreng(tx, c.id, v.sleutel))
        return (await this.lezer.binnen(tx, inzage, c.id)) ?? nietGevonden();
      const oud = await consultatieVersieFout(this.lezer, tx, inzage, c, v.versie);
      if (oud) return oud;
      const stand = brengIn(c.stand, v.soort, v.tekst);
      if (isWeigering(stand)) return stand;
      await this.consultaties.bewaar(tx, c, stand, nu);
      await this.consultaties.schrijfInbreng(
        tx,
        inzage,
        { consultatieId: c.id, soort: v.soort, tekst: schoneTekst(v.tekst), sleutel: v.sleutel },
        nu,
      );
      const soort = v.soort === 'ADVIES' ? 'ConsultatieBeantwoord' : 'ConsultatieGevraagd';
      const ids = { consultatieId: c.id, dossierId: c.id };
      await zetInOutbox(tx, { soort, organisatieId: inzage.organisatieId, ids }, nu);
      return (await this.lezer.binnen(tx, inzage, c.id)) ?? nietGevonden();
    });
  }
}
