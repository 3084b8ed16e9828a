import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingNamensIndienenDocument = graphql(`
  mutation MeldingNamensIndienen($sleutel: ID!, $invoer: MeldingInvoer!, $namens: NamensInvoer!) {
    uitkomst: meldingNamensIndienen(sleutel: $sleutel, invoer: $invoer, namens: $namens) {
      __typename
      ... on MeldingNamensIngediend {
        id
        nummer
        eersteReactieUiterlijk
        zichtbaar
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
