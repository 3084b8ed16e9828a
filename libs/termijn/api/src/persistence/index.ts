export { TermijnBasis1763800000012 } from './migraties/termijn-basis.migratie';
