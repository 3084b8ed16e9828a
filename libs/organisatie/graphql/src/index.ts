export { LidKort, EenheidType } from './lid-kort';
export { lidJson, eenheidJson } from './weergave';
export { PersoonKeuze } from './persoon-keuze';
