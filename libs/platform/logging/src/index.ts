export { logboek, type LogVelden } from './logboek';
