export { auditVraag, schrijfAudit, type AuditRegel } from './audit-regel';
export { Handelingen, type Handeling } from './handelingen';
export { nietGevonden } from './niet-gevonden';
