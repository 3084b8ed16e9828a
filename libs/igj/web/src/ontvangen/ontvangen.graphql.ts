import { graphql } from '@meldbaken/platform/graphql-client';

export const SignalenDocument = graphql(`
  query Signalen($first: Int, $after: String) {
    signalen(first: $first, after: $after) {
      edges {
        node {
          ...SignaalRij
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment SignaalRij on Signaal {
    id
    kenmerk
    afzender
    ontvangenOp
    bevestigdOp
  }
`);

export const SignaalDocument = graphql(`
  query Signaal($id: ID!) {
    signaal(id: $id) {
      ...SignaalDelen
    }
  }

  fragment SignaalDelen on Signaal {
    id
    versie
    kenmerk
    afzender
    verzondenOp
    ontvangenOp
    bevestigdOp
    velden {
      label
      tekst
    }
    grondslag
    doel
    sha256
  }
`);

export const SignaalBevestigenDocument = graphql(`
  mutation SignaalBevestigen($sleutel: ID!, $id: ID!) {
    uitkomst: signaalBevestigen(sleutel: $sleutel, id: $id) {
      __typename
      ... on Signaal {
        ...SignaalDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
