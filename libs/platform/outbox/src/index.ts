export { zetInOutbox, type Gebeurtenis } from './zet-in-outbox';
