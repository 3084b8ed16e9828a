export { Overdrachten, type Ontvangst, type TeVerzenden } from './overdrachten';
export { LeverOverdrachtAfWanneerVerzonden } from './lever-overdracht-af-wanneer-verzonden.handler';
export { OverdrachtModule } from './overdracht.module';
export { OverdrachtTakenModule } from './overdracht-taken.module';
export { ongeschonden, vingerafdruk } from './vingerafdruk';
export { ontvangenKopieJson, ontvangstJson, verzendingJson, verzondenKopieJson } from './weergave';
