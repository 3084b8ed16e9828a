import { Injectable } from '@nestjs/common';
import type { GezieneNaam, NamenInTekst } from '@meldbaken/melding/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { BekendeNamen } from './bekende-namen';

/** For texts of other contexts: as strict as the report for the board, in which nobody stands by name. */
@Injectable()
export class NamenInTekstAdapter implements NamenInTekst {
  constructor(private readonly namen: BekendeNamen) {}

  in(tx: Transactie, wie: Inzage, meldingId: string, tekst: string): Promise<readonly GezieneNaam[]> {
    return this.namen.in(tx, wie, { meldingId, soort: 'BESTUURSVERSLAG', tekst });
  }
}
