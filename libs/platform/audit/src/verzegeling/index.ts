export { Ketenverzegelaar } from './ketenverzegelaar';
export { Kettingcontroleur, type Kettingfout, type Kettingverslag } from './controleur';
