import type { MeldingStatus, StapNummer, StapStatus } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import type { BuitenMelden } from './buiten-melden.model';
import { STAP_STATUS_LABEL, VASTSTELLING_LABEL } from './labels.model';
import { isMeldplichtig } from './vaststelling.model';
import { redenFout } from './verloop.model';
import { type VervolgStand, mistStapVijf, mistStapZes } from './vervolg/mist.model';
import type { VervolgKort } from './vervolg/vervolg.model';

/** Steps run side by side and may be opened again: what is forced is not order but the guards (spec 02). */
const NAAR: Readonly<Record<StapStatus, readonly StapStatus[]>> = {
  NOG_NIET: ['LOOPT', 'AFGEROND', 'NIET_VAN_TOEPASSING'],
  LOOPT: ['AFGEROND', 'NIET_VAN_TOEPASSING'],
  AFGEROND: ['LOOPT'],
  NIET_VAN_TOEPASSING: ['LOOPT'],
};

export interface StapWijziging {
  readonly stap: StapNummer;
  readonly naar: StapStatus;
  /** Required for NIET_VAN_TOEPASSING. */
  readonly reden?: string | null;
}

export interface StapContext {
  readonly meldingStatus: MeldingStatus;
  readonly nu: StapStatus;
  readonly buitenMelden: BuitenMelden;
  /** The parts of steps 5 and 6. */
  readonly vervolg: readonly VervolgKort[];
}

/** May this step go to that state? Null when it may. */
export function magStap(wijziging: StapWijziging, context: StapContext): Weigering | null {
  const { stap, naar } = wijziging;
  if (context.meldingStatus !== 'IN_BEHANDELING') {
    return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
      watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
    });
  }
  if (!NAAR[context.nu].includes(naar)) {
    return weiger('MELDING_STAP_PAST_NIET', `Deze stap staat op: ${STAP_STATUS_LABEL[context.nu].toLowerCase()}.`, {
      veld: 'naar',
      watDan: 'Laad de pagina opnieuw. Kies dan wat u wilt veranderen.',
    });
  }
  if (naar === 'NIET_VAN_TOEPASSING') {
    const fout = redenFout(wijziging.reden, 'Schrijf op waarom deze stap niet nodig is.');
    if (fout) return fout;
  }
  if (stap === 5 && naar !== 'LOOPT') return stapVijf(context, naar);
  return stap === 6 && naar === 'AFGEROND' ? nogNietKlaar(mistStapZes(stand(context))) : null;
}

const stand = ({ vervolg, buitenMelden }: StapContext): VervolgStand => ({ delen: vervolg, buitenMelden });

/** A step that is not needed still waits for what the law asks. */
function stapVijf(context: StapContext, naar: StapStatus): Weigering | null {
  const mist = ontbrekendeBesluiten(context.buitenMelden);
  if (mist.length > 0)
    return weiger('MELDING_BESLUIT_NODIG', `Deze stap is nog niet klaar. Er mist: ${mist.join(', en ')}.`, {
      watDan: 'Leg eerst vast of u dit bij de IGJ moet melden. Meld het als dat moet.',
    });
  return naar === 'AFGEROND' ? nogNietKlaar(mistStapVijf(stand(context))) : null;
}

function nogNietKlaar(mist: readonly string[]): Weigering | null {
  if (mist.length === 0) return null;
  return weiger('MELDING_STAP_NIET_KLAAR', `Deze stap is nog niet klaar. Er mist: ${mist.join(', en ')}.`, {
    watDan: 'Vul dit eerst in op de pagina van deze stap.',
  });
}

/** Which decisions on reporting to the outside are still open, in words. */
export function ontbrekendeBesluiten({ staand, verzonden }: BuitenMelden): string[] {
  if (staand.length === 0) return ['het besluit of u dit bij de IGJ meldt'];
  return staand.flatMap((soort) => {
    if (soort === 'ONDUIDELIJK') return ['de uitkomst van het onderzoek of u dit bij de IGJ meldt'];
    if (!isMeldplichtig(soort) || verzonden.includes(soort)) return [];
    return [`de melding bij de IGJ (${VASTSTELLING_LABEL[soort].toLowerCase()})`];
  });
}
