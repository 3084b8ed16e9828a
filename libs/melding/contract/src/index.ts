export * from './codes';
export * from './gebeurtenissen.event';
export * from './melding-voor-igj.poort';
export * from './mensen.codes';
export * from './klacht.codes';
export * from './namen-in-tekst.poort';
export * from './melding-eenheid.poort';
export * from './hr-muur.poort';
