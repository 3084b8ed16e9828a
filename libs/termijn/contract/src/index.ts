export * from './codes';
export * from './termijn.event';
export * from './termijn.poort';
export * from './te-laat-reden';
