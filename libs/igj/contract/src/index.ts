export * from './berichten';
export * from './codes';
export * from './gebeurtenissen.event';
export * from './inspectie';
export * from './kopie';
export * from './register';
export * from './burger';
