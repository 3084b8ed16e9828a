import { Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { KlachtBetrokken } from './klacht-betrokken';
import type { InKlacht } from './klacht-kader';

/** The bestuurder who comes in for one complaint, and that nobody judges a complaint about their own work. */
@Injectable()
export class KlachtBeslisser {
  constructor(
    private readonly betrokken: KlachtBetrokken,
    private readonly dossiers: Dossiers,
  ) {}

  /** Who decides in it now. */
  lopend(tx: Transactie, inzage: Inzage, klachtId: string): Promise<string[]> {
    return this.dossiers.leden(tx, inzage.organisatieId, klachtId, ['BESLISSER']);
  }

  /** Who worked on the report that the complaint turns out to be about, decides no more. Answers their names. */
  async maakLos({ tx, inzage, k, nu }: InKlacht): Promise<string | null> {
    const lopend = await this.lopend(tx, inzage, k.id);
    if (lopend.length === 0) return null;
    const alle = await this.betrokken.kandidaten(tx, inzage, k, 'BESLISSER');
    const weg = alle.filter((l) => l.behandeldeMelding && lopend.includes(l.id));
    for (const { id } of weg)
      await this.dossiers.beeindigLid(tx, inzage, k.id, id, 'BESLISSER', nu, 'Werkte mee aan de melding');
    return weg.length === 0 ? null : weg.map((l) => l.naam).join(', ');
  }

  /** Work on the report may have come after the appointment: then another one judges. */
  async oordeelFout({ tx, inzage, k }: InKlacht): Promise<Weigering | null> {
    const alle = await this.betrokken.kandidaten(tx, inzage, k, 'BEHANDELAAR');
    if (!alle.some((l) => l.id === inzage.lidmaatschapId && l.behandeldeMelding)) return null;
    return weiger('KLACHT_ZELF_BETROKKEN', 'U werkte mee aan de melding waar deze klacht over gaat.', {
      watDan: 'Een ander moet oordelen. Wijs een andere behandelaar aan.',
    });
  }
}
