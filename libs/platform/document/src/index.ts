export { maakPdf, type Lader } from './maak-pdf';
export { DocumentenNietBeschikbaar } from './documenten-niet-beschikbaar';
