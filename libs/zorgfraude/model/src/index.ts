export * from './signaal';
export * from './gereedheid';
