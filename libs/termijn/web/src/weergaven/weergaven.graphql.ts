import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnWeergavenDocument = graphql(`
  query TermijnWeergaven {
    termijnWeergaven {
      id
      naam
      zoek
      versie
    }
  }
`);

export const TermijnWeergaveBewarenDocument = graphql(`
  mutation TermijnWeergaveBewaren($sleutel: ID!, $naam: String!, $zoek: String!) {
    uitkomst: termijnWeergaveBewaren(sleutel: $sleutel, naam: $naam, zoek: $zoek) {
      __typename
      ... on TermijnWeergave {
        id
        naam
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const TermijnWeergaveHernoemenDocument = graphql(`
  mutation TermijnWeergaveHernoemen($id: ID!, $versie: Int!, $naam: String!) {
    uitkomst: termijnWeergaveHernoemen(id: $id, versie: $versie, naam: $naam) {
      __typename
      ... on TermijnWeergave {
        id
        naam
      }
      ... on TermijnWeergaveVerouderd {
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const TermijnWeergaveVerwijderenDocument = graphql(`
  mutation TermijnWeergaveVerwijderen($id: ID!) {
    uitkomst: termijnWeergaveVerwijderen(id: $id) {
      __typename
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
