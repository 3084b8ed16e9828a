import { Injectable } from '@nestjs/common';
import { keurLijstWeergave } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { LijstWeergaveRepository, type BewaardeLijst } from '../../persistence/lijst-weergave.repository';

@Injectable()
export class MeldingWeergaveBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lijsten: LijstWeergaveRepository,
    private readonly klok: Klok,
  ) {}

  /** Keeps the choices of a list under a name; the key becomes the id. The same key gives the same answer. */
  voerUit(inzage: Inzage, w: BewaardeLijst): Promise<BewaardeLijst | Weigering> {
    const spoor = { handeling: 'bewaren', onderwerp: 'MeldingWeergave', onderwerpId: w.id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      await tx.slot(`melding-weergave:${inzage.lidmaatschapId}`);
      const bestaande = await this.lijsten.alle(tx, inzage);
      const eerder = bestaande.find((b) => b.id === w.id);
      if (eerder) return eerder;
      const goed = keurLijstWeergave(w, bestaande);
      if (isWeigering(goed)) return goed;
      const rij = { id: w.id, ...goed };
      return (await this.lijsten.voegToe(tx, inzage, rij, this.klok.nu())) ? rij : nietGevonden();
    });
  }
}
