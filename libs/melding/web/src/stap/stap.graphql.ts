import { graphql } from '@meldbaken/platform/graphql-client';

export const StapControleDocument = graphql(`
  query StapControle($meldingId: ID!, $stap: Int!) {
    stapControle(meldingId: $meldingId, stap: $stap) {
      stap
      ontbreekt
    }
  }
`);
