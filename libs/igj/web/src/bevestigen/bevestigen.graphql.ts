import { graphql } from '@meldbaken/platform/graphql-client';

export const TeBevestigenDocument = graphql(`
  query TeBevestigen($id: ID!) {
    externeMelding(id: $id) {
      ...ExterneMeldingDelen
    }
  }
`);

export const BevestigTermijnenDocument = graphql(`
  query BevestigTermijnen($meldingId: ID!, $code: String!) {
    termijnen(first: 50, filter: { dossierId: $meldingId, code: $code }, sorteer: VERVALT_OP) {
      edges {
        node {
          ...BesluitTermijn
        }
      }
    }
  }
`);

export const ExterneMeldingVersturenDocument = graphql(`
  mutation ExterneMeldingVersturen($sleutel: ID!, $id: ID!, $versie: Int!, $waaromTeLaat: String) {
    uitkomst: externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie, waaromTeLaat: $waaromTeLaat) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
