export { startIngebed, voorzieDatabase } from '@meldbaken/platform/database';
export { MIGRATIES } from '../apps/api/src/migraties';
