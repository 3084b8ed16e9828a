export { AANMELDROLLEN, type Aanmeldrol } from './rollen';
export { voorzieDatabase, type Migratie, type VoorzieOpties } from './migreer';
export { maakBron, type BronOpties } from './bron';
export { AANMELD_SQL, bezwarenTegenAanmelding, teOud, type AanmeldFeiten } from './waarborg';
export * from './migraties/rls-v1';
export { doorgangFunctie, schemaVoor } from './migraties/doorgang-v1';
export { PLATFORM_MIGRATIES } from './migraties';
export { startIngebed, type Ingebed, type IngebedOpties } from './ingebed/postgres';
