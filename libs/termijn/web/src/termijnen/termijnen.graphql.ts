import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnenDocument = graphql(`
  query Termijnen(
    $first: Int
    $after: String
    $filter: TermijnFilter
    $sorteer: TermijnSortering
    $telling: TermijnFilter
    $baan: TermijnFilter
    $zorg: Boolean!
  ) {
    tellingen: termijnTellingen(filter: $telling) {
      teLaat
      vandaag
      binnenkort
      opTijd
      gehaald
      gestopt
    }
    termijnen(first: $first, after: $after, filter: $filter, sorteer: $sorteer) {
      edges {
        node {
          ...TermijnRij
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    baan: termijnen(first: 100, filter: $baan, sorteer: VERVALT_OP) {
      edges {
        node {
          ...BaanTermijn
        }
      }
    }
    leesbaar: meldingen(first: 100) @include(if: $zorg) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export const TermijnKeuzesDocument = graphql(`
  query TermijnKeuzes {
    eenheden {
      id
      naam
      pad
    }
    termijnDefinities {
      code
      naam
      eigen
    }
  }
`);
