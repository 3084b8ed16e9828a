export { Postbode, naMislukking } from './postbode';
export { SmtpVerzender, afzenderVoor } from './smtp-verzender';
export type { UitgaandeMail, Uitslag, Verzender } from './verzender';
