export * from './codes';
export * from './gebeurtenissen.event';
export * from './melding-voor-igj.poort';
