import { Injectable } from '@nestjs/common';
import type { HoofdstukCode } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { naarVersie } from './rapportage-antwoorden';
import { RapportageLezer } from './rapportage.lezer';
import { RapportageRepository } from './rapportage.repository';
import type { RapportageHoofdstukVersie, Rapportages } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';

/** Reads of reports of an investigation, each with its audit row. */
@Injectable()
export class RapportageVragenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
  ) {}

  alle(inzage: Inzage, externeMeldingId: string): Promise<Rapportages | Weigering> {
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'ExterneMelding', onderwerpId: externeMeldingId, velden: ['rapportage'] },
      async (tx) => (await this.lezer.alle(tx, inzage, externeMeldingId)) ?? nietGevonden(),
    );
  }

  /** Every kept version of one chapter, newest first. */
  versies(
    inzage: Inzage,
    v: { rapportageId: string; hoofdstuk: HoofdstukCode },
  ): Promise<RapportageHoofdstukVersie[] | Weigering> {
    return this.handelingen.voerUit(
      inzage,
      {
        handeling: 'lezen',
        onderwerp: 'ExterneMelding',
        onderwerpId: v.rapportageId,
        velden: ['rapportage', v.hoofdstuk],
      },
      async (tx, spoor) => {
        const rij = await this.rapporten.lees(tx, inzage, v.rapportageId);
        if (!rij) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        const versies = await this.zegel.versies(tx, inzage, rij, v.hoofdstuk);
        return versies.toReversed().map(naarVersie);
      },
    );
  }
}
