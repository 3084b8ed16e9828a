import type { TeLaatReden } from '@meldbaken/termijn/contract';

/** In words for the screen and for reports. */
export const TE_LAAT_REDEN_LABEL: Readonly<Record<TeLaatReden, string>> = {
  LATER_ONTDEKT: 'We ontdekten het later',
  WACHTEN_OP_ANDEREN: 'We wachtten op anderen',
  ZIEKTE_OF_AFWEZIG: 'Iemand was ziek of afwezig',
  TE_DRUK: 'Het was te druk',
  ONBEKEND_MET_TERMIJN: 'We kenden de termijn niet',
  FOUT_IN_SYSTEEM: 'Er ging iets mis in een systeem',
  ANDERS: 'Iets anders',
};
