import type {
  SollicitantDeel,
  SollicitantInzendingSoort,
  SollicitantLinkStand,
  SollicitantLogSoort,
} from '@meldbaken/vergewis/contract';

export const SOLLICITANT_DEEL_LABEL: Readonly<Record<SollicitantDeel, string>> = {
  TOESTEMMING: 'Toestemming om referenten te bellen',
  STUKKEN: 'Stukken opsturen',
  WERKVERLEDEN: 'Uitleg over het werkverleden',
  BEVINDINGEN: 'Reageren op wat u vond',
};

export const SOLLICITANT_LINK_STAND_LABEL: Readonly<Record<SollicitantLinkStand, string>> = {
  OPEN: 'Open',
  VERLOPEN: 'Verlopen',
  DICHT: 'Dicht na 5 verkeerde codes',
  INGETROKKEN: 'Ingetrokken',
};

export const SOLLICITANT_LOG_LABEL: Readonly<Record<SollicitantLogSoort, string>> = {
  GEMAAKT: 'De link en de code zijn gemaakt',
  BEZOCHT: 'De link is geopend, nog zonder code',
  CODE_FOUT: 'Er is een verkeerde code ingevuld',
  DICHT: 'De link is dicht na 5 verkeerde codes',
  BINNEN: 'De goede code is ingevuld',
  GESLOTEN: 'De persoon sloot af',
  VERNIEUWD: 'Er is een nieuwe link met een nieuwe code gemaakt',
  INGETROKKEN: 'De link is ingetrokken',
};

export const SOLLICITANT_INZENDING_LABEL: Readonly<Record<SollicitantInzendingSoort, string>> = {
  TOESTEMMING: 'Gaf toestemming voor referenten',
  INTREKKING: 'Trok de toestemming in',
  STUK: 'Stuurde een stuk op',
  WERKVERLEDEN: 'Legde het werkverleden uit',
  REACTIE: 'Reageerde op wat u vond',
};
