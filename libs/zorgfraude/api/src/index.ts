export { ZORGFRAUDE_MIGRATIES } from './persistence/migraties';
export { ZORGFRAUDE_TOEGANG } from './access';
export { ZorgfraudeApiModule } from './zorgfraude-api.module';
export { GereedheidUitvoer, type GereedBestand } from './gereedheid';
