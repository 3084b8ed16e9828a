import { graphql } from '@meldbaken/platform/graphql-client';

export const ExterneMeldingBewarenDocument = graphql(`
  mutation ExterneMeldingBewaren($id: ID!, $versie: Int!, $waarden: [VeldWaarde!]!) {
    uitkomst: externeMeldingBewaren(id: $id, versie: $versie, waarden: $waarden) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
        huidig {
          ...ExterneMeldingDelen
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ExterneMeldingAanbiedenDocument = graphql(`
  mutation ExterneMeldingAanbieden($id: ID!, $versie: Int!) {
    uitkomst: externeMeldingAanbieden(id: $id, versie: $versie) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
        huidig {
          ...ExterneMeldingDelen
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
