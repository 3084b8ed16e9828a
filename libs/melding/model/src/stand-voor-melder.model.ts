import type { MeldingStatus } from '@meldbaken/melding/contract';
import { type Dag, dagInWoorden, dagVan } from './dag.model';

export interface StandVoorMelder {
  /** Where the report stands, in one plain sentence. */
  readonly zin: string;
  /** When the reporter hears something, or what to do when the promise was not kept. */
  readonly wanneer: string;
}

export interface MelderVraag {
  readonly status: MeldingStatus;
  /** The day by which we promised a first answer, computed at submission. */
  readonly eersteReactieUiterlijk: Dag;
}

/** All that a reporter sees of the handling of their own report (spec 02: access). */
export function standVoorMelder({ status, eersteReactieUiterlijk }: MelderVraag, nu: Date): StandVoorMelder {
  switch (status) {
    case 'INGEDIEND':
      return { zin: 'We hebben uw melding ontvangen.', wanneer: belofte(eersteReactieUiterlijk, nu) };
    case 'IN_BEHANDELING':
      return {
        zin: 'We zijn met uw melding bezig.',
        wanneer:
          'Als er iets verandert, leest u het hier. Hebt u vragen? Schrijf een bericht, of praat met de aandachtsfunctionaris.',
      };
    case 'GESLOTEN':
      return {
        zin: 'We zijn klaar met uw melding.',
        wanneer: 'Wilt u weten hoe het ging? Schrijf een bericht, of praat met de aandachtsfunctionaris.',
      };
    case 'DOORVERWEZEN':
      return {
        zin: 'Uw melding hoort ergens anders thuis. Wij hebben hem doorgegeven.',
        wanneer: 'Wilt u weten waar? Schrijf een bericht, of praat met de aandachtsfunctionaris.',
      };
  }
}

function belofte(uiterlijk: Dag, nu: Date): string {
  if (dagVan(nu) <= uiterlijk) return `Uiterlijk ${dagInWoorden(uiterlijk)} leest u hier wat wij doen.`;
  return 'Dit duurt langer dan wij zeiden. Bel de aandachtsfunctionaris, of praat met de vertrouwenspersoon.';
}
