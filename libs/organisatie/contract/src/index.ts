export * from './codes';
export * from './eenheden.poort';
export * from './organisatie-gegevens.poort';
export * from './tellers.poort';
export * from './rollen.poort';
export * from './personen.poort';
