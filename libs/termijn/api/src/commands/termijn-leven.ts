import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Termijn, TermijnJson } from '@meldbaken/termijn/graphql';
import { handmatigNuNiet, type HandmatigeHandeling } from '@meldbaken/termijn/model';
import { LevenRepository, type LevendeTermijn } from '../persistence/leven.repository';
import { TermijnLezer } from '../queries/termijn/termijn.lezer';
import { standVan } from './stand-van';

/** Which term, as the caller saw it, under a key of the caller. */
export interface TermijnOpdracht {
  sleutel: string;
  id: string;
  versie: number;
}

/** Does the act on the locked term; null when it is done. */
export type TermijnDaad = (tx: Transactie, termijn: LevendeTermijn, nu: Date) => Promise<Weigering | null>;

interface Verouderd extends Weigering {
  readonly rij: TermijnJson;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'rij' in w;

/** The frame of every act by hand: right on the row, same key same answer, newest version, what the rule allows, and the new term. */
@Injectable()
export class TermijnLeven {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly leven: LevenRepository,
    private readonly lezer: TermijnLezer,
    private readonly klok: Klok,
  ) {}

  async voerUit(
    inzage: Inzage,
    recht: HandmatigeHandeling,
    o: TermijnOpdracht,
    doe: TermijnDaad,
  ): Promise<Termijn | Weigering> {
    const spoor = { handeling: recht, onderwerp: 'Termijn', onderwerpId: o.id };
    const uit = await this.handelingen.voerUit<TermijnJson>(inzage, spoor, async (tx, regel) => {
      await tx.slot(o.sleutel);
      const t = await this.leven.voor(tx, inzage, recht, o.id);
      if (!t) return nietGevonden();
      regel.dossierId = t.dossierId;
      const fout = await this.voer(tx, inzage, recht, o, t, doe);
      return fout ?? (await this.lezer.rij(tx, inzage, o.id)) ?? nietGevonden();
    });
    if (!isWeigering(uit)) return this.lezer.maak(inzage, uit);
    return isVerouderd(uit) ? { ...uit, ...{ huidig: await this.lezer.maak(inzage, uit.rij) } } : uit;
  }

  private async voer(
    tx: Transactie,
    inzage: Inzage,
    recht: HandmatigeHandeling,
    o: TermijnOpdracht,
    t: LevendeTermijn,
    doe: TermijnDaad,
  ): Promise<Weigering | null> {
    if (await this.leven.alGedaan(tx, inzage, o.id, o.sleutel)) return null;
    if (t.versie !== o.versie) return this.verouderd(tx, inzage, o.id);
    const nu = this.klok.nu();
    const stand = standVan(t, t.definitie);
    return handmatigNuNiet(t.code, stand, recht, nu) ?? (await doe(tx, t, nu));
  }

  private async verouderd(tx: Transactie, inzage: Inzage, id: string): Promise<Weigering> {
    const rij = await this.lezer.rij(tx, inzage, id);
    const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde deze termijn. Kijk eerst wat er veranderde.', {
      watDan: 'Doe het daarna nog een keer, als het nog klopt.',
    });
    return rij ? { ...w, ...{ rij } } : w;
  }
}
