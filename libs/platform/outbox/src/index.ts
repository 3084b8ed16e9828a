export { zetInOutbox, type Gebeurtenis } from './zet-in-outbox';
export {
  GEBEURTENIS_VERWERKERS,
  GEBEURTENISSEN_ZONDER_VERWERKER,
  verzamelVerwerkers,
  type Gebeurtenisverwerker,
} from './gebeurtenisverwerker';
export { Verwerkerslijst } from './verwerkerslijst';
export { Gebeurtenisafhandeling, type NaGebeurtenis } from './afhandeling';
export { Relay } from './relay';
export { uitgaandStand, type UitgaandStand } from './uitgaand-stand';
