export * from './cel.model';
export * from './kolommen.model';
export * from './lees-import.model';
export * from './regel.model';
export * from './waarden.model';
export * from './voorstel.model';
export * from './import-tekst.model';
export * from './koppeling-rij.model';
