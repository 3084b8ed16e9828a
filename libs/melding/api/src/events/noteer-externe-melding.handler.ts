import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Puts one line in the timeline of the report that an event is about: its dossier has the id of the report. */
abstract class NoteerInTijdlijn implements Gebeurtenisverwerker {
  abstract readonly naam: string;
  abstract readonly soort: string;
  protected abstract readonly regel: string;

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    // A report to the inspectie that stands alone has no timeline here.
    if (!ids['meldingId']) return;
    const { dossierId, categorie } = ids;
    if (!dossierId) throw new Error('event without a dossier');
    await tx.wijzig(
      `insert into melding.tijdlijn (organisatie_id, id, melding_id, dossier_id, soort, op, door_id, gegevens) values ($1, $2, $3, $3, $4, $5, $6, $7)`,
      [
        wie.organisatieId,
        uuidv7(),
        dossierId,
        this.regel,
        nu,
        ids['lidmaatschapId'] ?? null,
        JSON.stringify(categorie ? { categorie } : {}),
      ],
    );
  }
}

@Injectable()
export class NoteerWanneerExterneMeldingAangeboden extends NoteerInTijdlijn {
  readonly naam = 'noteer-in-melding-wanneer-externe-melding-aangeboden';
  readonly soort = 'ExterneMeldingAangeboden';
  protected readonly regel = 'EXTERNE_MELDING_AANGEBODEN';
}

@Injectable()
export class NoteerWanneerExterneMeldingVerzonden extends NoteerInTijdlijn {
  readonly naam = 'noteer-in-melding-wanneer-externe-melding-verzonden';
  readonly soort = 'ExterneMeldingVerzonden';
  protected readonly regel = 'EXTERNE_MELDING_VERZONDEN';
}

@Injectable()
export class NoteerWanneerBevestigingOntvangen extends NoteerInTijdlijn {
  readonly naam = 'noteer-in-melding-wanneer-bevestiging-ontvangen';
  readonly soort = 'BevestigingOntvangen';
  protected readonly regel = 'ONTVANGST_BEVESTIGD';
}
