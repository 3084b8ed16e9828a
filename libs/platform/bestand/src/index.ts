export { BESTAND_SOORTEN, KENMERK, MEESTE_BYTES, type BestandSoort, type SchoonBestand } from './soorten';
export { keurBestand, type GekeurdBestand } from './keur';
export { ClamdScanner, GeenScanner, Virusscanner, maakScanner, type ScanUitslag } from './virusscanner';
export { schoneNaam } from './naam';
export { besmet, scannerWeg, teGroot } from './weigeringen';
export { leesBladApart, type BladUitkomst } from './blad-apart';
export { BLAD_REDENEN, MEESTE_RIJEN, kolomNaam, type BladCel, type BladReden, type BladRij } from './blad/blad';
export { bladWeigering } from './blad-weigeringen';
export { XmlFout, XmlLezer, alsXml } from './blad/xml';
