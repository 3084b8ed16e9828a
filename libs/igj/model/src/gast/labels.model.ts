import type { GastLogSoort, GastStand } from '@meldbaken/igj/contract';

export const GAST_STAND_LABEL: Readonly<Record<GastStand, string>> = {
  OPEN: 'Open',
  VERLOPEN: 'Verlopen',
  DICHT: 'Dicht na 5 verkeerde codes',
  INGETROKKEN: 'Ingetrokken',
};

export const GAST_LOG_LABEL: Readonly<Record<GastLogSoort, string>> = {
  GEMAAKT: 'De link en de code zijn gemaakt',
  BEZOCHT: 'De link is geopend, nog zonder code',
  CODE_FOUT: 'Er is een verkeerde code ingevuld',
  DICHT: 'De link is dicht na 5 verkeerde codes',
  BINNEN: 'De goede code is ingevuld',
  GEZIEN: 'Bekeken',
  GESLOTEN: 'De gast sloot de inzage',
  VERNIEUWD: 'Er is een nieuwe link met een nieuwe code gemaakt',
  INGETROKKEN: 'De inzage is ingetrokken',
};
