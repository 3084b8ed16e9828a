export * from './controle.model';
export * from './labels.model';
export * from './stand.model';
export * from './vragen.model';
