import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingenDocument = graphql(`
  query Meldingen($first: Int!, $after: String, $filter: MeldingFilter, $sorteer: MeldingSortering) {
    meldingen(first: $first, after: $after, filter: $filter, sorteer: $sorteer) {
      edges {
        node {
          id
          nummer
          status
          vormen
          ingediendOp
          eersteReactieUiterlijk
          eenheid {
            id
            naam
            pad
          }
          behandelaar {
            id
            naam
          }
          termijnen {
            ...MeldingTermijn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MeldingKeuzesDocument = graphql(`
  query MeldingKeuzes {
    meldingKeuzes {
      eenheden {
        id
        naam
      }
      behandelaars {
        id
        naam
      }
    }
  }
`);

export const MeldingOverzichtDocument = graphql(`
  query MeldingOverzicht($first: Int!, $after: String, $filter: MeldingFilter) {
    meldingOverzicht(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          nummer
          status
          vormen
          eenheid
          ingediendOp
          meegekeken
          stappen {
            stap
            status
          }
          termijnen {
            ...MeldingTermijn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
