export * from './codes';
export * from './gebeurtenissen.event';
export * from './melding-voor-igj.poort';
export * from './mensen.codes';
