import { graphql } from '@meldbaken/platform/graphql-client';

export const KlachtenDocument = graphql(`
  query Klachten($first: Int!, $after: String, $stand: [KlachtStand!], $vanMij: Boolean) {
    klachten(first: $first, after: $after, stand: $stand, vanMij: $vanMij) {
      edges {
        node {
          id
          nummer
          stand
          over
          ontvangenOp
          eenheid {
            id
            pad
          }
          behandelaar {
            id
            naam
          }
          termijn {
            ...MeldingTermijn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const KlachtInvoerenDocument = graphql(`
  mutation KlachtInvoeren($sleutel: ID!, $invoer: KlachtInvoer!) {
    uitkomst: klachtInvoeren(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on KlachtIngevoerd {
        id
        nummer
        zichtbaar
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const KlachtenBijMeldingDocument = graphql(`
  query KlachtenBijMelding($meldingId: ID!) {
    klachtenBijMelding(meldingId: $meldingId) {
      id
      nummer
      stand
      ontvangenOp
    }
  }
`);
