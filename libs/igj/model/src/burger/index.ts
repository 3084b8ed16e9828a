export * from './burgermelding.model';
export * from './labels.model';
