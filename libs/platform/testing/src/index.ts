export { maakTestDatabase, testWachtwoorden, urlVoor, type TestDatabase } from './test-database';
export { pdfTekst } from './pdf-tekst';
