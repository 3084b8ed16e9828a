export { MeldingBasis1763800000011 } from './migraties/melding-basis.migratie';
