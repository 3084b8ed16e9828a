export * from './codes';
export * from './gebeurtenissen.event';
export * from './kopie';
