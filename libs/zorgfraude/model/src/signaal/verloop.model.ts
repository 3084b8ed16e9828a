import type { ZorgsignaalStatus } from '@meldbaken/zorgfraude/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** What moves a signal on (handbook care fraud, work process). */
export const SIGNAAL_HANDELINGEN = [
  'WEEG',
  'BEGIN_VOORONDERZOEK',
  'VERRIJK',
  'BEGIN_ONDERZOEK',
  'RAPPORTEER',
  'LEG_VOOR',
  'VOER_UIT',
  'BEGIN_NAZORG',
  'SLUIT',
  'HEROPEN',
  'VOEG_SAMEN',
] as const;
export type SignaalHandeling = (typeof SIGNAAL_HANDELINGEN)[number];

type Overgangen = Readonly<Partial<Record<ZorgsignaalStatus, ZorgsignaalStatus>>>;

/** Weighing may be done again as long as nothing was begun. A report with a founded suspicion goes on to a decision. */
const OVERGANGEN: Readonly<Record<SignaalHandeling, Overgangen>> = {
  WEEG: { ONTVANGEN: 'GEWOGEN', GEWOGEN: 'GEWOGEN' },
  BEGIN_VOORONDERZOEK: { GEWOGEN: 'VOORONDERZOEK' },
  VERRIJK: { VOORONDERZOEK: 'VERRIJKING' },
  BEGIN_ONDERZOEK: { VOORONDERZOEK: 'ONDERZOEK', VERRIJKING: 'ONDERZOEK' },
  RAPPORTEER: { ONDERZOEK: 'RAPPORT' },
  LEG_VOOR: { RAPPORT: 'BESLUIT' },
  VOER_UIT: { BESLUIT: 'UITVOERING' },
  BEGIN_NAZORG: { UITVOERING: 'NAZORG' },
  SLUIT: {
    GEWOGEN: 'AFGESLOTEN',
    VOORONDERZOEK: 'AFGESLOTEN',
    VERRIJKING: 'AFGESLOTEN',
    ONDERZOEK: 'AFGESLOTEN',
    RAPPORT: 'AFGESLOTEN',
    BESLUIT: 'AFGESLOTEN',
    NAZORG: 'AFGESLOTEN',
  },
  HEROPEN: { AFGESLOTEN: 'GEWOGEN' },
  VOEG_SAMEN: {
    ONTVANGEN: 'SAMENGEVOEGD',
    GEWOGEN: 'SAMENGEVOEGD',
    VOORONDERZOEK: 'SAMENGEVOEGD',
    VERRIJKING: 'SAMENGEVOEGD',
    ONDERZOEK: 'SAMENGEVOEGD',
  },
};

export const STAP_HANDELING = {
  VOORONDERZOEK: 'BEGIN_VOORONDERZOEK',
  VERRIJKING: 'VERRIJK',
  ONDERZOEK: 'BEGIN_ONDERZOEK',
} as const;

/** The state after this act, or why it does not fit now. */
export function signaalOvergang(status: ZorgsignaalStatus, handeling: SignaalHandeling): ZorgsignaalStatus | Weigering {
  const naar = OVERGANGEN[handeling][status];
  if (naar) return naar;
  const eerst = status === 'ONTVANGEN' ? 'Weeg het signaal eerst.' : 'Laad de pagina opnieuw.';
  return weiger('ZORGSIGNAAL_STAP_KAN_NIET', 'Dat kan niet in deze stand van het signaal.', { watDan: eerst });
}

/** Does this act fit the state? */
export const kanNu = (status: ZorgsignaalStatus, handeling: SignaalHandeling): boolean =>
  OVERGANGEN[handeling][status] !== undefined;

/** Neither closed nor part of another one. */
export const isOpen = (status: ZorgsignaalStatus): boolean => status !== 'AFGESLOTEN' && status !== 'SAMENGEVOEGD';

/** A conclusion of fraud rests on an inquiry, never on a first look. */
export const MET_ONDERZOEK: readonly ZorgsignaalStatus[] = ['ONDERZOEK', 'RAPPORT', 'BESLUIT', 'NAZORG'];
