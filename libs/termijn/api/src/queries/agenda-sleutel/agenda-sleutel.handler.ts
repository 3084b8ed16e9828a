import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { AgendaSleutelRepository } from '../../persistence/agenda-sleutel.repository';
import { AgendaSleutel } from './agenda-sleutel.type';

@Injectable()
export class AgendaSleutelHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly sleutels: AgendaSleutelRepository,
  ) {}

  /** Whether the caller has a running address; never the address. */
  async lees(inzage: Inzage): Promise<AgendaSleutel | null> {
    const [[rij] = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'AgendaSleutel' }, [
      this.sleutels.eigen(inzage),
    ]);
    return rij ? Object.assign(new AgendaSleutel(), rij) : null;
  }
}
