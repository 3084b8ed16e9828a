import { tekstOfNiets } from '../tekst-keuren';
import type { StilstandSpoor } from './termijn-opschorten.handler';
import type { TermijnStilstandInvoer } from './termijn-stilstand.input';

/** What is kept of a standstill that a user recorded. */
export const stilstandSpoor = (i: TermijnStilstandInvoer, sleutel: string): StilstandSpoor => ({
  reden: i.reden.trim(),
  perOp: i.vanaf,
  toegekendDoor: i.toegekendDoor.trim(),
  kenmerk: tekstOfNiets(i.kenmerk),
  sleutel,
});
