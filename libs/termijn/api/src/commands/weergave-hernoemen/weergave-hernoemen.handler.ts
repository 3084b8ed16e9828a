import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { keurWeergaveNaam } from '@meldbaken/termijn/model';
import { WeergaveRepository } from '../../persistence/weergave.repository';
import { naarWeergave, verouderd } from '../../queries/weergaven/naar-weergave';
import type { TermijnWeergave } from '../../queries/weergaven/weergave.type';

export interface NieuweNaam {
  id: string;
  versie: number;
  naam: string;
}

@Injectable()
export class WeergaveHernoemenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly weergaven: WeergaveRepository,
  ) {}

  voerUit(inzage: Inzage, i: NieuweNaam): Promise<TermijnWeergave | Weigering> {
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'hernoemen', onderwerp: 'TermijnWeergave', onderwerpId: i.id },
      async (tx) => this.hernoem(tx, inzage, i),
    );
  }

  private async hernoem(tx: Transactie, inzage: Inzage, i: NieuweNaam): Promise<TermijnWeergave | Weigering> {
    await tx.slot(`weergave:${inzage.lidmaatschapId}`);
    const rij = await this.weergaven.een(tx, inzage, 'hernoemen', i.id);
    if (!rij) return nietGevonden();
    if (rij.versie !== i.versie) return verouderd(rij);
    const naam = keurWeergaveNaam(i.naam, await this.weergaven.alle(tx, inzage), i.id);
    if (isWeigering(naam)) return naam;
    await this.weergaven.hernoem(tx, inzage, i.id, naam);
    return naarWeergave({ ...rij, naam, versie: rij.versie + 1 });
  }
}
