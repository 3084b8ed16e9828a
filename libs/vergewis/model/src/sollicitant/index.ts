export * from './labels.model';
export * from './sollicitant.model';
