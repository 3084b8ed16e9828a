export * from './aantekening.model';
export * from './identiteit.model';
export * from './labels.model';
export * from './vergewisvraag.model';
