export * from './codes';
export * from './dienstverband';
export * from './verder';
