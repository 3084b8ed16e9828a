import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { keurNieuweWeergave, keurZoekTekst } from '@meldbaken/termijn/model';
import { WeergaveRepository } from '../../persistence/weergave.repository';
import { naarWeergave } from '../../queries/weergaven/naar-weergave';
import type { TermijnWeergave } from '../../queries/weergaven/weergave.type';

export interface NieuweWeergave {
  /** Key of the client, which becomes the id. */
  sleutel: string;
  naam: string;
  zoek: string;
}

@Injectable()
export class WeergaveBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly weergaven: WeergaveRepository,
    private readonly klok: Klok,
  ) {}

  /** Keeps a filter under a name. The same key gives the same answer. */
  voerUit(inzage: Inzage, i: NieuweWeergave): Promise<TermijnWeergave | Weigering> {
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'bewaren', onderwerp: 'TermijnWeergave', onderwerpId: i.sleutel },
      async (tx) => this.bewaar(tx, inzage, i),
    );
  }

  private async bewaar(tx: Transactie, inzage: Inzage, i: NieuweWeergave): Promise<TermijnWeergave | Weigering> {
    // One at a time per member: else two windows could pass the most that one may keep.
    await tx.slot(`weergave:${inzage.lidmaatschapId}`);
    const bestaande = await this.weergaven.alle(tx, inzage);
    const eerder = bestaande.find((w) => w.id === i.sleutel);
    if (eerder) return naarWeergave(eerder);
    const naam = keurNieuweWeergave(i.naam, bestaande);
    if (isWeigering(naam)) return naam;
    const zoek = keurZoekTekst(i.zoek);
    if (isWeigering(zoek)) return zoek;
    const rij = { id: i.sleutel, naam, zoek };
    const gemaakt = await this.weergaven.voegToe(tx, inzage, rij, this.klok.nu());
    return gemaakt ? naarWeergave({ ...rij, versie: 1 }) : nietGevonden();
  }
}
