export { SLEUTEL_EXPORT, sleutelAanbod } from './aanbod';
export { BlindeIndex, type Merker } from './blinde-index';
export { ZegelGebroken } from './envelop';
export { EnvelopVerzegelaar } from './envelop-verzegelaar';
export { verzegelVoorIntake, type IntakePubliek } from './intake-zegel';
export { Intakesleutels } from './intakesleutels';
export {
  Verzegelaar,
  recordsleutelJson,
  type GelezenSleutel,
  type Opener,
  type Plek,
  type Verzegeld,
} from './verzegelaar';
export type { Loper, Wie } from './loper';
export { Organisatiesleutels } from './organisatiesleutels';
export { Sleutelwissel, type SleutelStand } from './sleutelwissel';
export { WortelOnbekend, Wortels } from './wortels';
