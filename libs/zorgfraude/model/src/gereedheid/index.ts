export * from './punt.model';
export * from './labels.model';
export * from './checklist.model';
export * from './controle.model';
export * from './overzicht.model';
