export { CIJFER_DREMPEL, type Cel } from './afscherming.model';
export { type Kwartaal, jaarVan, kwartaalOp, kwartaalVan, nummerVanKwartaal } from './kwartaal.model';
export {
  CIJFERS_UITLEG,
  CIJFER_REEKSEN,
  CIJFER_ROLLEN,
  type CijferIndeling,
  type CijferReeks,
  type CijferReeksCode,
  type CijferRij,
  type CijferTelling,
  cijferJaren,
  cijferZin,
  magMeldingCijfers,
  maakCijfers,
} from './melding-cijfers.model';
