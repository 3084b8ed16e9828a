export { auditVraag, schrijfAudit, type AuditRegel } from './audit-regel';
export { Handelingen, type Handeling } from './handelingen';
export { nietGevonden } from './niet-gevonden';
export { Ketenverzegelaar, Kettingcontroleur, type Kettingfout, type Kettingverslag } from './verzegeling';
export { auditRegelToegang } from './logboek/audit-regel.access';
export { AuditregelsHandler } from './logboek/auditregels.handler';
export { AuditregelsResolver } from './logboek/auditregels.resolver';
