import type {
  GereedCirkel,
  GereedFase,
  GereedNvtReden,
  GereedRoute,
  GereedStand,
  GereedZorgvorm,
} from '@meldbaken/zorgfraude/contract';

export const GEREED_FASE_LABEL: Readonly<Record<GereedFase, string>> = {
  VOORAF: 'Vooraf',
  PREVENTIE: 'Preventie',
  CONTROLE: 'Controle',
  REPRESSIE: 'Repressie',
};

export const GEREED_STAND_LABEL: Readonly<Record<GereedStand, string>> = {
  NOG_NIET: 'Nog niet',
  BEZIG: 'Bezig',
  GEREED: 'Gereed',
  NIET_VAN_TOEPASSING: 'Niet van toepassing',
};

export const GEREED_NVT_LABEL: Readonly<Record<GereedNvtReden, string>> = {
  REGIONAAL_GEREGELD: 'De regio regelt dit',
  ANDERS_GEREGELD: 'Iemand anders regelt dit',
  KOMT_NIET_VOOR: 'Dit speelt bij ons niet',
};

export const GEREED_ZORGVORM_LABEL: Readonly<Record<GereedZorgvorm, string>> = {
  ZIN: 'Zorg in natura',
  PGB: 'Pgb',
};

export const GEREED_ROUTE_LABEL: Readonly<Record<GereedRoute, string>> = {
  VISIE: 'Visie en beleid',
  IMPLEMENTEREN: 'Implementeren',
  UITVOEREN: 'Uitvoeren',
  MONITOREN: 'Monitoren en verbeteren',
};

export const GEREED_CIRKEL_LABEL: Readonly<Record<GereedCirkel, string>> = {
  COMMUNICEREN: 'Communiceren',
  DIENSTVERLENING: 'Dienstverlening',
  CONTROLEREN: 'Controleren',
  SANCTIONEREN: 'Sanctioneren',
};
