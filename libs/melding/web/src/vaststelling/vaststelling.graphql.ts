import { graphql } from '@meldbaken/platform/graphql-client';

export const VaststellingVastleggenDocument = graphql(`
  mutation VaststellingVastleggen($sleutel: ID!, $meldingId: ID!, $versie: Int!, $invoer: VaststellingInvoer!) {
    uitkomst: vaststellingVastleggen(sleutel: $sleutel, meldingId: $meldingId, versie: $versie, invoer: $invoer) {
      __typename
      ... on Melding {
        ...NaVaststelling
      }
      ... on VersieVerouderd {
        code
        bericht
        huidig {
          ...NaVaststelling
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }

  fragment NaVaststelling on Melding {
    id
    nummer
    versie
    vaststellingen {
      id
      soort
      vastgesteldOp
      toelichting
      door {
        naam
      }
    }
    termijnen {
      ...MeldingTermijn
      uitleg {
        zinnen
        bron
        wetOfBeleid
        definitieVersie
        dagen {
          datum
          telt
          reden
        }
      }
    }
  }
`);

export const VaststellingTermijnDocument = graphql(`
  query VaststellingTermijn($code: String!, $vanaf: String!) {
    termijnBerekenen(code: $code, vanaf: $vanaf) {
      vervaltOp
      zinnen
      kalenderOnzeker
    }
  }
`);
