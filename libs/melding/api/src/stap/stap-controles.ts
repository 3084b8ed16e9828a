import { Injectable } from '@nestjs/common';
import type { StapNummer } from '@meldbaken/melding/contract';
import { mistStapVijf, mistStapZes, ontbreektInStap } from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { DelenLezer } from '../delen/delen.lezer';
import { leesBuitenMelden } from '../persistence/buiten-melden';
import { leesKort } from '../vervolg/vervolg.sql';

/** What still misses in a step; each step asks the reader of its own parts. */
@Injectable()
export class StapControles {
  constructor(private readonly delen: DelenLezer) {}

  /** In words; null when the report is not the caller's to read. */
  async ontbreekt(tx: Transactie, inzage: Inzage, meldingId: string, stap: StapNummer): Promise<string[] | null> {
    const delen = await this.delen.lees(tx, inzage, meldingId);
    if (delen === null || stap < 5) return delen && ontbreektInStap(stap, delen);
    const stand = { delen: await leesKort(tx, meldingId), buitenMelden: await leesBuitenMelden(tx, meldingId) };
    return stap === 5 ? mistStapVijf(stand) : mistStapZes(stand);
  }
}
