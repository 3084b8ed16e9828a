export * from './enums';
export * from './onderdelen.type';
export * from './melding.type';
export * from './overzicht.type';
export * from './melding.input';
export * from './uitkomst.type';
