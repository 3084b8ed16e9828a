export * from './igj-cijfers.model';
export * from './oorzaken.model';
