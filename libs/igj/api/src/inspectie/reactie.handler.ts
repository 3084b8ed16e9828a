import { Inject, Injectable } from '@nestjs/common';
import { onbeantwoord } from '@meldbaken/igj/model';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingSchrijver, type Woorden } from '../briefwisseling/aanbieder/melding-schrijver';
import type { ExterneMelding } from '../typen/externe-melding.type';

/** At the provider: the reaction on the facts of the concept report (art. 8.10 and 8.13). Late is possible. */
@Injectable()
export class ReactieHandler {
  constructor(
    private readonly schrijver: MeldingSchrijver,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  reageer(
    inzage: Inzage,
    i: { sleutel: string; id: string; antwoordOp: string; tekst: string },
  ): Promise<ExterneMelding | Weigering> {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'schrijven',
      bericht: 'REACTIE',
      woorden: ({ regels }): Woorden | Weigering =>
        onbeantwoord(regels, 'CONCEPTRAPPORT').some((c) => c.kenmerk === i.antwoordOp)
          ? { tekst: i.tekst, antwoordOp: i.antwoordOp }
          : alGereageerd(),
      daarna: async ({ tx, rij, regels, nu }) => {
        // A newer concept has its own time to react.
        if (regels.find((r) => r.soort === 'CONCEPTRAPPORT')?.kenmerk !== i.antwoordOp) return;
        const wat = {
          onderwerpId: rij.meldingId,
          code: 'IGJ_REACTIE_CONCEPT',
          aanleidingIds: [rij.id],
          op: nu,
        } as const;
        await this.termijnen.haal(tx, inzage, wat, nu);
      },
    });
  }
}

const alGereageerd = (): Weigering =>
  weiger('IGJ_AL_BEANTWOORD', 'U reageerde al op dit conceptrapport.', { watDan: 'Laad de pagina opnieuw.' });
