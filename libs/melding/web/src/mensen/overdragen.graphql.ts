import { graphql } from '@meldbaken/platform/graphql-client';

export const OverTeDragenDocument = graphql(`
  query OverTeDragen {
    overTeDragen {
      id
      nummer
      eenheid
      behandelaarId
      behandelaar
      termijnen
    }
  }
`);

export const OverdraagOntvangersDocument = graphql(`
  query OverdraagOntvangers($meldingIds: [ID!]!, $zoek: String) {
    overdraagOntvangers(meldingIds: $meldingIds, zoek: $zoek) {
      id
      naam
    }
  }
`);

export const ZakenOverdragenDocument = graphql(`
  mutation ZakenOverdragen(
    $sleutel: ID!
    $meldingIds: [ID!]!
    $naar: ID!
    $reden: String!
    $blijftMeekijken: Boolean!
  ) {
    uitkomst: zakenOverdragen(
      sleutel: $sleutel
      meldingIds: $meldingIds
      naar: $naar
      reden: $reden
      blijftMeekijken: $blijftMeekijken
    ) {
      __typename
      ... on ZakenOvergedragen {
        meldingen
        termijnen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
