export {
  GAST_DAGEN,
  GAST_POGINGEN,
  GAST_UREN,
  type GastInvoer,
  gastFouten,
  gastStand,
  gastTot,
  laatsteGastDag,
  leesGastCode,
} from './gast.model';
export { GAST_LOG_LABEL, GAST_STAND_LABEL } from './labels.model';
export { type GastStuk, leesGastStuk } from './stuk.model';
export { type Uitgeslotene, isUitgesloten } from './uitgesloten.model';
