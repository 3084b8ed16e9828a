import { graphql } from '@meldbaken/platform/graphql-client';

export const BurgermeldingenDocument = graphql(`
  query Burgermeldingen($status: BurgermeldingStatus, $aanbieder: String) {
    burgermeldingen(status: $status, aanbieder: $aanbieder) {
      id
      nummer
      soort
      aanbieder
      ontvangenOp
      status
      uiterlijk
      ernst
      besluit
    }
  }
`);

export const BurgermeldingDocument = graphql(`
  query Burgermelding($id: ID!) {
    burgermelding(id: $id) {
      ...BurgermeldingDelen
    }
  }

  fragment BurgermeldingDelen on Burgermelding {
    id
    versie
    nummer
    soort
    kanaal
    aanbieder
    aanbiederKvk
    ontvangenOp
    gebeurdOp
    oud
    status
    uiterlijk
    wat
    melderNaam
    melderContact
    verlengdOp
    verlengReden
    ernst
    weging
    besluit
    reden
    tochReden
    beslotenOp
    beslotenDoor {
      id
      naam
    }
    ingevoerdDoor {
      id
      naam
    }
    magHandelingen
  }
`);

export const BurgermeldingInvoerenDocument = graphql(`
  mutation BurgermeldingInvoeren($sleutel: ID!, $invoer: BurgermeldingInvoer!) {
    uitkomst: burgermeldingInvoeren(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Burgermelding {
        ...BurgermeldingDelen
      }
      ...GeweigerdDelen
    }
  }
`);

export const BurgermeldingVerlengenDocument = graphql(`
  mutation BurgermeldingVerlengen($burgermeldingId: ID!, $versie: Int!, $verlengReden: String!) {
    uitkomst: burgermeldingVerlengen(burgermeldingId: $burgermeldingId, versie: $versie, verlengReden: $verlengReden) {
      __typename
      ... on Burgermelding {
        ...BurgermeldingDelen
      }
      ... on BurgermeldingVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const BurgermeldingBeslissenDocument = graphql(`
  mutation BurgermeldingBeslissen($burgermeldingId: ID!, $versie: Int!, $invoer: BurgermeldingBeslissingInvoer!) {
    uitkomst: burgermeldingBeslissen(burgermeldingId: $burgermeldingId, versie: $versie, invoer: $invoer) {
      __typename
      ... on Burgermelding {
        ...BurgermeldingDelen
      }
      ... on BurgermeldingVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);
