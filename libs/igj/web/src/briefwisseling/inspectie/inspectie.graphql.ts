import { graphql } from '@meldbaken/platform/graphql-client';

export const ZaakAanvullingVragenDocument = graphql(`
  mutation ZaakAanvullingVragen($sleutel: ID!, $zaakId: ID!, $tekst: String!, $velden: [String!]!) {
    uitkomst: zaakAanvullingVragen(sleutel: $sleutel, zaakId: $zaakId, tekst: $tekst, velden: $velden) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZaakActiesMeldenDocument = graphql(`
  mutation ZaakActiesMelden($sleutel: ID!, $zaakId: ID!, $tekst: String!) {
    uitkomst: zaakActiesMelden(sleutel: $sleutel, zaakId: $zaakId, tekst: $tekst) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZaakVraagStellenDocument = graphql(`
  mutation ZaakVraagStellen($sleutel: ID!, $zaakId: ID!, $tekst: String!, $uiterlijk: Datum!) {
    uitkomst: zaakVraagStellen(sleutel: $sleutel, zaakId: $zaakId, tekst: $tekst, uiterlijk: $uiterlijk) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZaakUitstelBeslissenDocument = graphql(`
  mutation ZaakUitstelBeslissen(
    $sleutel: ID!
    $zaakId: ID!
    $antwoordOp: String!
    $toegewezen: Boolean!
    $uiterlijk: Datum
    $tekst: String!
  ) {
    uitkomst: zaakUitstelBeslissen(
      sleutel: $sleutel
      zaakId: $zaakId
      antwoordOp: $antwoordOp
      toegewezen: $toegewezen
      uiterlijk: $uiterlijk
      tekst: $tekst
    ) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
