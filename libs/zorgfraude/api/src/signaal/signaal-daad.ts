import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { SignaalLezer } from './signaal.lezer';
import { SignaalRijen, type SignaalRij } from './signaal.rijen';
import type { Zorgsignaal } from './signaal.type';

/** Which act, on which signal, and the version that the caller saw (null: the signal itself does not change). */
export interface DaadVraag {
  readonly handeling: string;
  readonly id: string;
  readonly versie: number | null;
  readonly velden?: readonly string[];
}

export interface InDaad {
  readonly tx: Transactie;
  readonly inzage: Inzage;
  readonly rij: SignaalRij;
  readonly nu: Date;
  readonly spoor: Handeling;
}

/** The frame of every act on a signal: locked under the rule of the act, on the version that was seen. */
@Injectable()
export class SignaalDaad {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: SignaalRijen,
    private readonly lezer: SignaalLezer,
    private readonly klok: Klok,
  ) {}

  voer(inzage: Inzage, v: DaadVraag, doe: (d: InDaad) => Promise<Weigering | null>): Promise<Zorgsignaal | Weigering> {
    const nu = this.klok.nu();
    const h = {
      handeling: v.handeling,
      onderwerp: 'Zorgsignaal',
      onderwerpId: v.id,
      dossierId: v.id,
      velden: v.velden,
    };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.rijen.voor(tx, inzage, v.handeling, v.id);
      if (!rij) return nietGevonden();
      if (v.versie !== null && rij.versie !== v.versie) return this.verouderd(tx, inzage, v.id);
      const fout = await doe({ tx, inzage, rij, nu, spoor });
      return fout ?? (await this.lezer.binnen(tx, inzage, v.id)) ?? nietGevonden();
    });
  }

  private async verouderd(tx: Transactie, inzage: Inzage, id: string): Promise<Weigering> {
    const huidig = await this.lezer.binnen(tx, inzage, id);
    const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit intussen. Kijk eerst wat er veranderde.', {
      watDan: 'Kies welke versie klopt.',
    });
    return huidig === null ? w : Object.assign(w, { huidig });
  }
}

/** All that is wrong, as one refusal; null when nothing is. */
export const fouten = (lijst: readonly Weigering[]): Weigering | null => alsGeweigerdMetVelden(lijst);

/** Columns of a signal that an act changes. */
export async function zet(d: InDaad, kolommen: Readonly<Partial<Record<Kolom, string | null>>>): Promise<void> {
  const namen = Object.keys(kolommen);
  await d.tx.wijzig(
    `update zorgfraude.signaal set ${namen.map((k, i) => `${k} = $${i + 3}, `).join('')}versie = versie + 1 where organisatie_id = $1 and id = $2`,
    [d.inzage.organisatieId, d.rij.id, ...Object.values(kolommen)],
  );
}

type Kolom =
  | 'aard'
  | 'stelsel'
  | 'status'
  | 'status_voor'
  | 'kracht'
  | 'weegbesluit'
  | 'behandelaar_id'
  | 'conclusie'
  | 'samengevoegd_met';
