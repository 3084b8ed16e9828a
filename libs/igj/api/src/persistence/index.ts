export { IgjBasis1763800000013 } from './migraties/igj-basis.migratie';
export { IGJ_VERVOLG } from './migraties';
