export { Verzegelaar } from './verzegelaar';
export { Kettingcontroleur, type Kettingfout, type Kettingverslag } from './controleur';
