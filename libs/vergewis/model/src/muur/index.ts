export * from './labels.model';
export * from './vraag.model';
export * from './ongeschikt.model';
export * from './geven.model';
