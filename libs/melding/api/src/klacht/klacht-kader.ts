import { Injectable } from '@nestjs/common';
import { klachtFout, type KlachtHandeling } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { KlachtLezer } from './klacht.lezer';
import { KlachtRepository, verloopVan, type KlachtRij } from './klacht.repository';
import { KlachtVerouderd, type Klacht } from './klacht.type';

/** Which complaint, as the caller saw it. */
export interface OpKlacht {
  id: string;
  versie: number;
}

export interface InKlacht {
  tx: Transactie;
  inzage: Inzage;
  k: KlachtRij;
  nu: Date;
}

interface Verouderd extends Weigering {
  readonly huidig: Klacht;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** The frame of every act on a complaint: right on the row, newest version, what its state allows, and the new complaint. */
@Injectable()
export class KlachtKader {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly klachten: KlachtRepository,
    private readonly lezer: KlachtLezer,
    private readonly klok: Klok,
  ) {}

  /** Null when the act stands and its doer has no sight any more. */
  async voerUit(
    inzage: Inzage,
    recht: KlachtHandeling,
    o: OpKlacht,
    doe: (in_: InKlacht) => Promise<Weigering | null>,
  ): Promise<Klacht | null | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: recht, onderwerp: 'Klacht', onderwerpId: o.id, dossierId: o.id };
    return this.handelingen.voerUit<Klacht | null>(inzage, spoor, async (tx) => {
      const k = await this.klachten.voor(tx, inzage, recht, o.id);
      if (!k) return nietGevonden();
      const fout =
        (await this.verouderd(tx, inzage, k, o.versie)) ??
        klachtFout(verloopVan(k), recht) ??
        (await doe({ tx, inzage, k, nu }));
      return fout ?? this.lezer.binnen(tx, inzage, o.id);
    });
  }

  private async verouderd(tx: Transactie, inzage: Inzage, k: KlachtRij, versie: number): Promise<Weigering | null> {
    if (k.versie === versie) return null;
    const huidig = await this.lezer.binnen(tx, inzage, k.id);
    const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde deze klacht. Kijk eerst wat er veranderde.', {
      watDan: 'Uw tekst staat er nog. Verstuur hem daarna nog eens.',
    });
    return huidig ? { ...w, ...{ huidig } } : w;
  }
}

/** The answer of every act on a complaint. */
export function klachtUitkomst(uit: Klacht | null | Weigering): Klacht | KlachtVerouderd | Geweigerd {
  if (uit === null) return alsGeweigerd(nietGevonden());
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new KlachtVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
