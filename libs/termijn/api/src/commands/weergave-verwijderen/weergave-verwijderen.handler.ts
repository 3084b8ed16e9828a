import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { WeergaveRepository } from '../../persistence/weergave.repository';

@Injectable()
export class WeergaveVerwijderenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly weergaven: WeergaveRepository,
  ) {}

  voerUit(inzage: Inzage, id: string): Promise<{ id: string } | Weigering> {
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'verwijderen', onderwerp: 'TermijnWeergave', onderwerpId: id },
      async (tx) => {
        if (!(await this.weergaven.een(tx, inzage, 'verwijderen', id))) return nietGevonden();
        await this.weergaven.verwijder(tx, inzage, id);
        return { id };
      },
    );
  }
}
