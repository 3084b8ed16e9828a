import type { MeldingStatus } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { redenFout } from './verloop.model';

export interface EenheidKeuze {
  /** Where the report stands now. */
  readonly nu: string;
  readonly gekozen: string | null;
  readonly reden: string | null | undefined;
}

/** A handler corrects where it happened: the reporter chose the wrong place, or did not know. Null when it can be. */
export function eenheidFout({ nu, gekozen, reden }: EenheidKeuze, status: MeldingStatus): Weigering | null {
  if (status !== 'IN_BEHANDELING')
    return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
      watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
    });
  if (gekozen === null)
    return weiger('MELDING_EENHEID_ONTBREEKT', 'Kies bij welk team of op welke plek het was.', { veld: 'eenheidId' });
  if (gekozen === nu)
    return weiger('MELDING_EENHEID_GELIJK', 'Dit team of deze plek staat er al.', { veld: 'eenheidId' });
  return redenFout(reden, 'Schrijf op waarom u dit verandert.');
}
