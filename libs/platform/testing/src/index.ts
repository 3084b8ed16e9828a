export { maakTestDatabase, testWachtwoorden, urlVoor, type TestDatabase } from './test-database';
