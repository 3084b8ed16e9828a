/** Where the queue lives. The same code runs on both. */
export type WachtrijInstelling =
  { readonly soort: 'postgres'; readonly url: string } | { readonly soort: 'redis'; readonly url: string };
