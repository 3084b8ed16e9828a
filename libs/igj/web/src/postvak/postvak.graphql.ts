import { graphql } from '@meldbaken/platform/graphql-client';

export const PostvakDocument = graphql(`
  query Postvak($first: Int, $after: String, $filter: ZaakFilter) {
    postvak(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          ...PostvakRij
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment PostvakRij on Zaak {
    id
    nummer
    status
    categorie
    aanbieder
    ontvangenOp
    vastgesteldOp
    opTijd
    dagenSindsVaststelling
    spoed
    compleet
    wachtOpAanvulling
    aanvullenUiterlijk
    termijnen {
      id
      naam
      ernst
      vervaltOp
      restTekst
    }
    inspecteur {
      id
      naam
    }
  }
`);
