import { Inject, Injectable } from '@nestjs/common';
import { MELDING_EENHEID, type MeldingEenheid } from '@meldbaken/melding/contract';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';

/** The report turns out to be about another unit: so is what went to the inspectie, and every term that comes of it. */
@Injectable()
export class VerplaatsWanneerEenheidGewijzigd implements Gebeurtenisverwerker {
  readonly naam = 'verplaats-externe-melding-wanneer-eenheid-gewijzigd';
  readonly soort = 'EenheidGewijzigd';

  constructor(
    @Inject(MELDING_EENHEID) private readonly meldingen: MeldingEenheid,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>): Promise<void> {
    const { meldingId } = ids;
    if (!meldingId) throw new Error('event without a report');
    const naar = await this.meldingen.eenheid(tx, wie, meldingId);
    if (naar === null) return;
    await tx.wijzig('update igj.externe_melding set eenheid_id = $3 where organisatie_id = $1 and melding_id = $2', [
      wie.organisatieId,
      meldingId,
      naar,
    ]);
    // A message of the inspectie may have started one just before this.
    await this.termijnen.wisselEenheid(tx, wie, { onderwerpId: meldingId, naar });
  }
}
