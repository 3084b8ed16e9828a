import { Inject, Injectable } from '@nestjs/common';
import type { GegevensVoorIgj } from '@meldbaken/melding/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';

/** The term of Wmo 2015 art. 3.4 on an internal report. */
@Injectable()
export class WmoTermijn {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  /**
   * Somebody says that it happened in Wmo support: from here the term is there. It counts from the event, from the moment that it was
   * noticed (aanname), so it can be late at once.
   */
  async start(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    g: GegevensVoorIgj,
    vaststellingId: string,
    nu: Date,
  ): Promise<void> {
    const onderwerp = {
      soort: 'MELDING',
      id: meldingId,
      nummer: g.nummer,
      pad: `/meldingen/${g.nummer}`,
      eenheidId: g.eenheidId,
    };
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: meldingId,
        code: 'WMO_MELDING',
        beginOp: g.geconstateerdOp,
        beginSoort: 'GECONSTATEERD',
        onderwerp,
        aanleidingId: vaststellingId,
        eigenaarId: g.behandelaarLidmaatschapId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }
}
