import { graphql } from '@meldbaken/platform/graphql-client';

export const KijkNogEensDocument = graphql(`
  mutation KijkNogEens($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
    uitkomst: onafhankelijkVragen(sleutel: $sleutel, meldingId: $meldingId, soort: KIJK_NOG_EENS, tekst: $tekst) {
      __typename
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
