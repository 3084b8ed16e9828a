import type { TermijnPaginaQuery } from '@meldbaken/platform/graphql-client';

/** The term of this page, as this viewer sees it. */
export type PaginaTermijn = NonNullable<TermijnPaginaQuery['termijn']>;

/** Acts of the page, by the codes of `magHandelingen`, in the order of the buttons. */
export const HANDELINGEN = [
  'te-laat-toelichten',
  'verlengen',
  'opschorten',
  'hervatten',
  'inkorten',
  'laten-vervallen',
] as const;
export type PaginaHandeling = (typeof HANDELINGEN)[number];
