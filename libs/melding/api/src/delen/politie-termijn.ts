import { Inject, Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { MeldingRij } from '../persistence/melding.repository';

type Ruw = Readonly<Record<string, unknown>>;

interface Contact {
  readonly id: string;
  readonly versie: number;
  readonly waarden: Ruw;
  readonly was: Ruw | null;
}

/** The next talk with the police is a term; a contact that follows meets what was agreed. */
@Injectable()
export class PolitieTermijn {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  async verwerk(tx: Transactie, inzage: Inzage, m: MeldingRij, c: Contact, nu: Date): Promise<void> {
    const op = c.waarden['gesprokenOp'];
    const volgende = c.waarden['volgendContactOp'];
    const welke = { onderwerpId: m.id, code: 'POLITIE_OVERLEG' } as const;
    if (c.was === null) {
      if (op instanceof Date) await this.termijnen.haal(tx, inzage, { ...welke, op }, nu);
    } else if (c.was['volgendContactOp'] === volgende) return;
    else
      await this.termijnen.laatVervallen(
        tx,
        inzage,
        { ...welke, aanleidingIds: [c.id], reden: 'De afspraak met de politie veranderde' },
        nu,
      );
    if (typeof volgende !== 'string') return;
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: m.id,
        code: 'POLITIE_OVERLEG',
        beginOp: nu,
        beginSoort: 'AFGESPROKEN',
        uiterlijk: volgende,
        onderwerp: {
          soort: 'MELDING',
          id: m.id,
          nummer: m.nummer,
          pad: `/meldingen/${m.nummer}`,
          eenheidId: m.eenheidId,
        },
        aanleidingId: c.id,
        eigenaarId: m.behandelaarId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }
}
