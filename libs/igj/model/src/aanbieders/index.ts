export * from './igj-cijfers.model';
