export { maakPdf, type Lader, type PdfSoort } from './maak-pdf';
export { DocumentenNietBeschikbaar } from './documenten-niet-beschikbaar';
