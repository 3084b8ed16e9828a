import type { PostvakStatus } from '@meldbaken/igj/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { POSTVAK_STATUS_LABEL } from './labels.model';

export const ZAAK_HANDELINGEN = [
  'BEVESTIG',
  'LAAT_ONDERZOEKEN',
  'ONTVANG_RAPPORT',
  'ONDERZOEK_ZELF',
  'SLUIT',
  'STUUR_DOOR',
] as const;
export type ZaakHandeling = (typeof ZAAK_HANDELINGEN)[number];

interface Overgang {
  readonly van: readonly PostvakStatus[];
  readonly naar: PostvakStatus;
}

const OPEN = ['BEVESTIGD', 'WACHT_OP_RAPPORT', 'IN_BEOORDELING'] as const satisfies readonly PostvakStatus[];

/** The life of a received report at the inspectie (spec 04). Nothing is chosen before receipt was confirmed. */
export const ZAAK_OVERGANGEN: Readonly<Record<ZaakHandeling, Overgang>> = {
  BEVESTIG: { van: ['NIEUW'], naar: 'BEVESTIGD' },
  LAAT_ONDERZOEKEN: { van: ['BEVESTIGD', 'IN_BEOORDELING'], naar: 'WACHT_OP_RAPPORT' },
  ONTVANG_RAPPORT: { van: OPEN, naar: 'IN_BEOORDELING' },
  ONDERZOEK_ZELF: { van: OPEN, naar: 'EIGEN_ONDERZOEK' },
  SLUIT: { van: [...OPEN, 'EIGEN_ONDERZOEK'], naar: 'AFGESLOTEN' },
  STUUR_DOOR: { van: [...OPEN, 'EIGEN_ONDERZOEK'], naar: 'DOORGESTUURD' },
};

/** The next state of the case, or why not. */
export function zaakOvergang(status: PostvakStatus, handeling: ZaakHandeling): PostvakStatus | Weigering {
  const { van, naar } = ZAAK_OVERGANGEN[handeling];
  if (van.includes(status)) return naar;
  const watDan =
    status === 'NIEUW' ? 'Bevestig eerst de ontvangst.' : 'Laad de pagina opnieuw om te zien wat er veranderde.';
  return weiger('IGJ_STATUS_PAST_NIET', `Deze zaak staat op: ${POSTVAK_STATUS_LABEL[status].toLowerCase()}.`, {
    watDan,
  });
}
