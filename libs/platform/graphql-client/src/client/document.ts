import type { TypedDocumentString } from '../gegenereerd/graphql';

/** A query or mutation made by `graphql(...)`, with the types of its data and variables. */
export type Document<D, V> = TypedDocumentString<D, V>;

/** Variables of a document, as the client wants them. */
export type Variabelen = Record<string, unknown>;
