import { Injectable } from '@nestjs/common';
import type { Vorm } from '@meldbaken/melding/contract';
import { leesVormen } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

@Injectable()
export class VormenVastleggenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  async voerUit(
    inzage: Inzage,
    i: { meldingId: string; versie: number; vormen: readonly Vorm[] },
  ): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'vormen-vastleggen',
      onderwerp: 'Melding',
      onderwerpId: i.meldingId,
      dossierId: i.meldingId,
      velden: ['vormen'],
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'vormen-vastleggen', i.meldingId);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, i.versie);
      if (oud) return oud;
      const rij = await tx.rij<{ vormen: Vorm[] }>('select m.vormen from melding.melding m where m.id = $1', [m.id]);
      const vorige = rij?.vormen ?? [];
      const vormen = leesVormen({ nu: vorige, gekozen: i.vormen }, m.status);
      if (isWeigering(vormen)) return vormen;
      await tx.wijzig('update melding.melding set vormen = $2 where id = $1', [m.id, vormen]);
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'VORMEN', nu, {
        van: vorige.join(' '),
        naar: vormen.join(' '),
      });
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
