import { graphql } from '@meldbaken/platform/graphql-client';

export const VergewisStandDocument = graphql(`
  query VergewisStand($id: ID!, $op: Datum!, $kennis: VergewisKennis!) {
    vergewisStand(dienstverbandId: $id, op: $op, kennis: $kennis) {
      op
      functie
      status
      reden
      eisen {
        ...EisStandDelen
      }
    }
  }
`);

export const VergewisStandenDocument = graphql(`
  query VergewisStanden($op: Datum!, $kennis: VergewisKennis!, $eenheidId: ID, $first: Int, $after: String) {
    vergewisStanden(op: $op, kennis: $kennis, eenheidId: $eenheidId, first: $first, after: $after) {
      edges {
        node {
          dienstverbandId
          personeelsnummer
          naam
          functie
          eenheid {
            id
            naam
          }
          status
          reden
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
