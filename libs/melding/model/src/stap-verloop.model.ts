import type { MeldingStatus, StapNummer, StapStatus, VaststellingSoort } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { STAP_STATUS_LABEL, VASTSTELLING_LABEL } from './labels.model';
import { isMeldplichtig } from './vaststelling.model';
import { redenFout } from './verloop.model';

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
}

/** What stands about reporting to the outside. */
export interface BuitenMelden {
  /** The standing findings. */
  readonly staand: readonly VaststellingSoort[];
  /** Categories whose report was sent to the inspectie. */
  readonly verzonden: readonly VaststellingSoort[];
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
  return stap === 5 && naar !== 'LOOPT' ? stapVijf(context.buitenMelden) : null;
}

function stapVijf(buiten: BuitenMelden): Weigering | null {
  const mist = ontbrekendeBesluiten(buiten);
  if (mist.length === 0) return null;
  return weiger('MELDING_BESLUIT_NODIG', `Deze stap is nog niet klaar. Er mist: ${mist.join(', en ')}.`, {
    watDan: 'Leg eerst vast of u dit bij de IGJ moet melden. Meld het als dat moet.',
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
