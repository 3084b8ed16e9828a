export { logboek, type LogVelden } from './logboek';
export { NestLog } from './nest-log';
