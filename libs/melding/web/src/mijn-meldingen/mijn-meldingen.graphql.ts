import { graphql } from '@meldbaken/platform/graphql-client';

export const MijnMeldingenDocument = graphql(`
  query MijnMeldingen($first: Int!, $after: String) {
    mijnMeldingen(first: $first, after: $after) {
      edges {
        node {
          id
          nummer
          ingediendOp
          stand
          standTekst
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
