import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnenAfdrukkenDocument = graphql(`
  query TermijnenAfdrukken($after: String, $filter: TermijnFilter, $sorteer: TermijnSortering) {
    termijnen(first: 100, after: $after, filter: $filter, sorteer: $sorteer) {
      edges {
        node {
          ...TermijnRij
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
