import { Injectable } from '@nestjs/common';
import type { Tellers } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Klok } from '@meldbaken/platform/klok';
import { ongelezenVraag } from '@meldbaken/platform/notificatie';
import { Transacties, type Inzage, type Vraag } from '@meldbaken/platform/tenancy';
import { teLaatVraag } from '@meldbaken/termijn/api';

/** The counts of the shell, each asked of its own context. */
@Injectable()
export class TellersAdapter implements Tellers {
  constructor(
    private readonly transacties: Transacties,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  teLaat(inzage: Inzage): Promise<number> {
    return this.tel(inzage, teLaatVraag(inzage, this.regels, this.klok.nu()));
  }

  ongelezen(inzage: Inzage): Promise<number> {
    return this.tel(inzage, ongelezenVraag(inzage, this.regels));
  }

  private async tel(inzage: Inzage, vraag: Vraag): Promise<number> {
    const [rijen] = await this.transacties.lees(inzage, [vraag]);
    return Number(rijen?.[0]?.['aantal'] ?? 0);
  }
}
