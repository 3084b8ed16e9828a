export * from './herinneren.model';
