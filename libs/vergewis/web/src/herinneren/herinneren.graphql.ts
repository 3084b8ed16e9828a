import { graphql } from '@meldbaken/platform/graphql-client';

export const HerinneringVoorbeeldDocument = graphql(`
  query HerinneringVoorbeeld($ids: [ID!]!) {
    vergewisHerinneringVoorbeeld(dienstverbandIds: $ids) {
      id
      naam
      persoonReden
      adres
      leidinggevendeReden
      leidinggevenden
    }
  }
`);

export const HerinneringenSturenDocument = graphql(`
  mutation HerinneringenSturen($sleutel: ID!, $ids: [ID!]!, $aan: [VergewisHerinneringAan!]!) {
    uitkomst: vergewisHerinneringenSturen(sleutel: $sleutel, dienstverbandIds: $ids, aan: $aan) {
      __typename
      ... on VergewisHerinneringenGestuurd {
        mails
        overgeslagen {
          id
          reden
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const HerinneringenDocument = graphql(`
  query Herinneringen($id: ID!) {
    vergewisHerinneringen(dienstverbandId: $id) {
      id
      op
      aan
      naar
      eisen
      aanleiding
      status
      door
    }
  }
`);

export const HerinnerinstellingDocument = graphql(`
  query Herinnerinstelling {
    vergewisHerinnerinstelling {
      ...HerinnerinstellingDelen
    }
  }

  fragment HerinnerinstellingDelen on VergewisHerinnerinstelling {
    aan
    naDagen
    voorBeginDagen
    leidinggevende
    versie
  }
`);

export const HerinnerinstellingZettenDocument = graphql(`
  mutation HerinnerinstellingZetten($versie: Int!, $invoer: VergewisHerinnerinstellingInvoer!) {
    uitkomst: vergewisHerinnerinstellingZetten(versie: $versie, invoer: $invoer) {
      __typename
      ... on VergewisHerinnerinstelling {
        ...HerinnerinstellingDelen
      }
      ... on VergewisHerinnerinstellingVerouderd {
        code
        bericht
        huidig {
          ...HerinnerinstellingDelen
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
