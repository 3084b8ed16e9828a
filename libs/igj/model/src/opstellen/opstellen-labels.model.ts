import type {
  HandAntwoordSoort,
  LosseVaststellingSoort,
  ParallellePlichtCode,
  Verzendwijze,
  Zorgsoort,
} from '@meldbaken/igj/contract';

export const LOSSE_VASTSTELLING_LABEL: Readonly<Record<LosseVaststellingSoort, string>> = {
  VASTGESTELD: 'Ja, dit is het',
  ONDUIDELIJK: 'Nog niet duidelijk',
  GEEN: 'Nee, dit is het niet',
};

export const VERZENDWIJZE_LABEL: Readonly<Record<Verzendwijze, string>> = {
  OVERDRACHT: 'Vanuit Meldbaken',
  ZELF: 'Zelf, op de site van de toezichthouder',
};

/** Without the authority: it stands in the question. */
export const VERZENDWIJZE_KORT: Readonly<Record<Verzendwijze, string>> = {
  OVERDRACHT: 'Vanuit Meldbaken',
  ZELF: 'Zelf, op hun eigen site',
};

export const PLICHT_LABEL: Readonly<Record<ParallellePlichtCode, string>> = {
  WMO: 'Toezichthouder Wmo van de gemeente',
  JEUGD: 'IGJ, meldpunt jeugd',
  POLITIE: 'Politie',
  SCHOUWARTS: 'Gemeentelijk lijkschouwer',
  WAARSCHUWINGSREGISTER: 'Waarschuwingsregister',
};

export const ZORGSOORT_LABEL: Readonly<Record<Zorgsoort, string>> = {
  WLZ: 'Langdurige zorg (Wlz)',
  ZVW: 'Zorg uit de zorgverzekering (Zvw)',
  GGZ: 'Geestelijke gezondheidszorg',
  WMO: 'Hulp uit de Wmo',
  JEUGD: 'Jeugdhulp',
};

export const HAND_ANTWOORD_LABEL: Readonly<Record<HandAntwoordSoort, string>> = {
  BEVESTIGING: 'De ontvangst is bevestigd',
  VRAAG: 'Er is een vraag gesteld',
  ANTWOORD: 'De vraag is beantwoord',
  AFSLUITING: 'De zaak is gesloten',
};
