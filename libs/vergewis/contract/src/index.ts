export * from './codes';
export * from './dienstverband';
export * from './register';
export * from './verder';
export * from './sollicitant';
export * from './muur';
export * from './herinneren';
