import { graphql } from '@meldbaken/platform/graphql-client';

export const HandAntwoordenDocument = graphql(`
  query HandAntwoorden($id: ID!) {
    externeMeldingOpstelling(id: $id) {
      id
      antwoorden {
        id
        soort
        op
        kenmerk
        rapportageGevraagd
        rapportageUiterlijk
        uiterlijk
        vraagId
        toelichting
        vastgelegdOp
        vastgelegdDoor {
          id
          naam
        }
      }
    }
  }
`);

export const AntwoordVastleggenDocument = graphql(`
  mutation ExterneMeldingAntwoordVastleggen($sleutel: ID!, $id: ID!, $versie: Int!, $antwoord: HandAntwoordInvoer!) {
    uitkomst: externeMeldingAntwoordVastleggen(sleutel: $sleutel, id: $id, versie: $versie, antwoord: $antwoord) {
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
