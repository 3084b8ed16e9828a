import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { AgendaSleutelRepository } from '../../persistence/agenda-sleutel.repository';
import { AgendaSleutelGemaakt } from '../../queries/agenda-sleutel/agenda-sleutel.type';

@Injectable()
export class AgendaSleutelMakenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly sleutels: AgendaSleutelRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * A new address in the place of the old one. Without a client key: the secret is stored as a hash, so the same answer
   * cannot be given twice, and however often it is done exactly one address works.
   */
  voerUit(inzage: Inzage): Promise<AgendaSleutelGemaakt | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'maken', onderwerp: 'AgendaSleutel' }, async (tx) => {
      await tx.slot(`agenda:${inzage.lidmaatschapId}`);
      await this.sleutels.trekIn(tx, inzage, 'maken', nu);
      const geheim = await this.sleutels.maak(tx, inzage, nu);
      return Object.assign(new AgendaSleutelGemaakt(), { pad: `/agenda/${geheim}.ics`, gemaaktOp: nu });
    });
  }
}
