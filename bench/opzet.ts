export { maakBron, startIngebed, voorzieDatabase } from '@meldbaken/platform/database';
export { GEBEURTENIS_TAAK, Taakregister, Taakwerker, Wachtrij } from '@meldbaken/platform/jobs';
export { SystemKlok } from '@meldbaken/platform/klok';
export { Gebeurtenisafhandeling, Relay, Verwerkerslijst } from '@meldbaken/platform/outbox';
export { Transacties } from '@meldbaken/platform/tenancy';
export { DossierLezer, Standen } from '@meldbaken/vergewis/api';
export { MIGRATIES } from '../apps/api/src/migraties';
