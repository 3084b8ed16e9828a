export {
  gewensteTermijnen,
  termijnBeeld,
  type Bijzaken,
  type GewensteTermijn,
  type TermijnBeeld,
} from './gewenst.model';
export {
  DOSSIER_TERMIJNEN,
  termijnVerschil,
  type Afloop,
  type StaandeTermijn,
  type TermijnVerschil,
} from './verschil.model';
