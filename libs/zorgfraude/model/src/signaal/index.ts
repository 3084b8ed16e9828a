export * from './besluiten.model';
export * from './bevoegdheden.model';
export * from './controle.model';
export * from './gelijk.model';
export * from './labels.model';
export * from './routering.model';
export * from './verloop.model';
