export { type Weigering, weiger, isWeigering } from './weigering';
