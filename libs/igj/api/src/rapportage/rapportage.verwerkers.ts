import {
  MeldSchrijversWanneerRapportageTeruggestuurd,
  VraagBesluitWanneerRapportageAangeboden,
} from './meld-wanneer-rapportage.handler';

/** For verzamelVerwerkers(...) in the worker. */
export const RAPPORTAGE_VERWERKERS = [
  VraagBesluitWanneerRapportageAangeboden,
  MeldSchrijversWanneerRapportageTeruggestuurd,
] as const;
