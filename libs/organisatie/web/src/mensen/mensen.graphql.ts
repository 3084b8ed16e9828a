import { graphql } from '@meldbaken/platform/graphql-client';

export const MensenDocument = graphql(`
  query Mensen($first: Int, $after: String, $zoek: String) {
    mensen(first: $first, after: $after, zoek: $zoek) {
      edges {
        node {
          id
          naam
          email
          functie
          eenheid
          rollen
          van
          tot
          geblokkeerd
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
