import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { TermijnGebeurtenis } from '@meldbaken/termijn/contract';
import { overgang, wijzigingVan, type TermijnHandeling, type VerzetEinde } from '@meldbaken/termijn/model';
import type { LevendeTermijn } from '../persistence/leven.repository';
import { EindeZetten, type Spoor } from './einde-zetten';
import { standVan } from './stand-van';

/** Another last day by hand: the model decides, the old end and the old sum are kept. */
@Injectable()
export class EindeVerzetten {
  constructor(private readonly einde: EindeZetten) {}

  async verzet(
    tx: Transactie,
    inzage: Inzage,
    t: LevendeTermijn,
    wat: { handeling: TermijnHandeling; einde: VerzetEinde; gebeurtenis: TermijnGebeurtenis },
    spoor: Spoor,
    nu: Date,
  ): Promise<Weigering | null> {
    const definitie = t.definitie;
    const stand = standVan(t, definitie);
    const uit = overgang(stand, wat.handeling, nu);
    if (isWeigering(uit)) return uit;
    const { veiligVoorOp, zinnen, dagen, regel } = wat.einde;
    const verzet = {
      termijn: t,
      definitie,
      beginOp: t.beginOp,
      eenheid: t.eenheid,
      uit,
      veiligVoorOp,
      uitleg: { ...t.uitleg, zinnen: [...zinnen], dagen: [...dagen], regel },
      gebeurtenis: wat.gebeurtenis,
    };
    const w = wijzigingVan(stand, wat.handeling, uit);
    const oud = {
      ...w.oud,
      uitleg: t.uitleg.zinnen.join(' '),
      ...(t.teLaatReden ? { teLaatReden: t.teLaatReden } : {}),
    };
    await this.einde.zet(tx, inzage, verzet, { ...w, oud }, spoor, nu);
    return null;
  }
}
