import { Inject, Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

export interface TermijnHaalVerzoek {
  meldingId: string;
  versie: number;
  termijnId: string;
  op: Date;
}

@Injectable()
export class MeldingTermijnHalenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** An own term is met at the moment of the act, never of data entry. The same moment again changes nothing. */
  async voerUit(inzage: Inzage, v: TermijnHaalVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'termijn-zetten',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'termijn-zetten', v.meldingId);
      if (!m) return nietGevonden();
      const wat = { onderwerpId: m.id, termijnId: v.termijnId, op: v.op };
      if (await this.termijnen.alGehaald(tx, inzage, wat))
        return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, v.versie);
      if (oud) return oud;
      const gehaald = await this.termijnen.haalEigen(tx, inzage, wat, nu);
      if (isWeigering(gehaald)) return gehaald;
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'TERMIJN_GEHAALD', nu, {
        termijnId: v.termijnId,
        naam: gehaald.naam,
      });
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
