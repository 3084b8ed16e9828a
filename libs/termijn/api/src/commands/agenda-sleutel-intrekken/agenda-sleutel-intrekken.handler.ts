import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AgendaSleutelRepository } from '../../persistence/agenda-sleutel.repository';

@Injectable()
export class AgendaSleutelIntrekkenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly sleutels: AgendaSleutelRepository,
    private readonly klok: Klok,
  ) {}

  /** From now on the address answers as one that never was. False when there was none; again is fine. */
  async voerUit(inzage: Inzage): Promise<boolean> {
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'intrekken', onderwerp: 'AgendaSleutel' }, (tx) =>
      this.sleutels.trekIn(tx, inzage, 'intrekken', this.klok.nu()),
    );
    return !isWeigering(uit) && uit;
  }
}
