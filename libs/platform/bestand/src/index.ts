export { BESTAND_SOORTEN, KENMERK, MEESTE_BYTES, type BestandSoort, type SchoonBestand } from './soorten';
export { keurBestand, type GekeurdBestand } from './keur';
export { ClamdScanner, GeenScanner, Virusscanner, maakScanner, type ScanUitslag } from './virusscanner';
export { schoneNaam } from './naam';
export { scannerWeg, teGroot } from './weigeringen';
