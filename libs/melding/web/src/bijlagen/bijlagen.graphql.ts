import { graphql } from '@meldbaken/platform/graphql-client';

export const BijlagenDocument = graphql(`
  query Bijlagen($meldingId: ID!) {
    bijlagen(meldingId: $meldingId) {
      id
      naam
      soort
      grootte
      gescand
      herkomst
      door
      op
    }
  }
`);

export const BijlageKaartjeMakenDocument = graphql(`
  mutation BijlageKaartjeMaken($meldingId: ID!) {
    uitkomst: bijlageKaartjeMaken(meldingId: $meldingId) {
      __typename
      ... on BijlageKaartje {
        kaartje
        nogOver
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
