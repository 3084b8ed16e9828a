export * from './codes';
export * from './gebeurtenissen.event';
