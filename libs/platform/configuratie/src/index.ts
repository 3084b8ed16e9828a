export { leesConfiguratie, type Configuratie } from './configuratie';
export { leidAf, leidWachtwoordAf } from './sleutels';
