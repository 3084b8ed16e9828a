export { type Weigering, weiger, isWeigering } from './weigering';
export { type Dag, dagInWoorden, dagVan, inMinuten, isDag, isMoment, momentInWoorden } from './dag';
