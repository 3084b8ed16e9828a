import type { Verhaal } from '../verhaal';
import { BEHANDELING_IGJ } from './behandeling-igj';
import { BEHANDELING_ONDERZOEK } from './behandeling-onderzoek';
import { DOORVERWEZEN, GESLOTEN } from './gesloten';
import { LINDEBOOM } from './lindeboom';
import { NIEUW } from './nieuw';

/** All stories of the demo. Names, places and events are invented. */
export const VERHALEN: readonly Verhaal[] = [
  ...GESLOTEN,
  ...DOORVERWEZEN,
  ...BEHANDELING_IGJ,
  ...BEHANDELING_ONDERZOEK,
  ...NIEUW,
  ...LINDEBOOM,
];
