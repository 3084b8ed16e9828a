export {
  alleenBeheer,
  doorKoppeling,
  doorLid,
  heeftRol,
  type Inzage,
  type KoppelingInzage,
  type RolInzage,
  type SysteemInzage,
} from './inzage';
export { DATABRON, Transactie, Transacties, type Vraag } from './transacties';
export { Dossiers, type DossierFunctie, type ToegangMeer, type UitsluitingSoort } from './dossiers';
export { VRAAG_DOSSIERS, VraagDossiers, type VraagDossier } from './vraag-dossiers';
