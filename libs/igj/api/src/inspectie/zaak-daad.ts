import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { ZaakRepository, type ZaakRij } from '../persistence/zaak.repository';
import { ZaakLezer } from '../queries/zaak/zaak.lezer';
import type { Zaak } from '../typen/zaak.type';
import { verouderd } from '../verouderd';
import { ZaakWerkstukken } from './zaak-werk';

/** Which act, on which case, by which key; the version where the case itself changes. */
export interface Daad {
  handeling: string;
  /** Which act it is, when the same right covers more than one. */
  wat?: string;
  zaakId: string;
  sleutel: string;
  versie?: number;
}

export interface InDaad {
  tx: Transactie;
  inzage: Inzage;
  zaak: ZaakRij;
  sleutel: string;
  nu: Date;
  spoor: Handeling;
}

/** The frame of every act of the inspectie on a case: locked under the rule of the act, once per key, on the version that was seen. */
@Injectable()
export class ZaakDaad {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly zaken: ZaakRepository,
    private readonly lezer: ZaakLezer,
    private readonly werk: ZaakWerkstukken,
    private readonly klok: Klok,
  ) {}

  voer(inzage: Inzage, d: Daad, doe: (d: InDaad) => Promise<Weigering | null>): Promise<Zaak | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: d.handeling, onderwerp: 'Zaak', onderwerpId: d.zaakId },
      async (tx, spoor) => {
        const zaak = await this.zaken.voor(tx, inzage, d.handeling, d.zaakId);
        if (!zaak) return nietGevonden();
        spoor.dossierId = zaak.dossierId;
        const sleutel = eigenSleutel(d);
        if (!(await this.werk.bekend(tx, inzage, zaak.id, sleutel))) {
          if (d.versie !== undefined && zaak.versie !== d.versie)
            return verouderd(await this.lezer.binnen(tx, inzage, zaak.id));
          const fout = await doe({ tx, inzage, zaak, sleutel, nu, spoor });
          if (fout) return fout;
        }
        return (await this.lezer.binnen(tx, inzage, zaak.id)) ?? nietGevonden();
      },
    );
  }
}

const DADEN = '5b0f7a52-6c1e-4c8e-9d53-0a4d7d1f6b21';

/** The key of this act alone: one that another act used already does not make this one done. */
const eigenSleutel = (d: Daad): string => uuidv5(`${d.handeling}:${d.wat ?? ''}:${d.sleutel}`, DADEN);

/** All that is wrong, as one refusal; null when nothing is. */
export const fouten = (lijst: readonly Weigering[]): Weigering | null => alsGeweigerdMetVelden([...lijst]);
