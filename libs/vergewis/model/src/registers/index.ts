export * from './consult.model';
export * from './controle.model';
export * from './igj-navraag.model';
export * from './labels.model';
export * from './register.model';
export * from './registratie.model';
export * from './registratie-controle.model';
