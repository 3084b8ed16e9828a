import { graphql } from '@meldbaken/platform/graphql-client';

export const AlertNotitiesDocument = graphql(`
  query AlertNotities {
    alertNotities {
      id
      tekst
      op
    }
  }
`);

export const AlertNotitieBewarenDocument = graphql(`
  mutation AlertNotitieBewaren($sleutel: ID!, $tekst: String!) {
    uitkomst: alertNotitieBewaren(sleutel: $sleutel, tekst: $tekst) {
      __typename
      ... on AlertNotitie {
        id
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const AlertNotitieWissenDocument = graphql(`
  mutation AlertNotitieWissen($id: ID!) {
    uitkomst: alertNotitieWissen(id: $id) {
      __typename
      ... on AlertNotitieGewist {
        id
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
