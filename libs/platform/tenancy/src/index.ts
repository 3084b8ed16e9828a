export { alleenBeheer, heeftRol, type Inzage, type RolInzage, type SysteemInzage } from './inzage';
export { DATABRON, Transactie, Transacties, type Vraag } from './transacties';
export { Dossiers, type DossierFunctie, type ToegangMeer, type UitsluitingSoort } from './dossiers';
