import { graphql } from '@meldbaken/platform/graphql-client';

export const VergewisEenhedenDocument = graphql(`
  query VergewisEenheden {
    vergewisEenheden {
      eenheid {
        id
        naam
        pad
      }
      totaal
      inzetbaar
      onderVoorwaarden
      nietInzetbaar
      wisseltBinnenkort
      metClientcontact
      geschoold
    }
  }
`);

export const TeamStandenDocument = graphql(`
  query TeamStanden($first: Int, $after: String) {
    teamStanden(first: $first, after: $after) {
      edges {
        node {
          dienstverbandId
          naam
          functie
          eenheid {
            id
            naam
          }
          beginOp
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
