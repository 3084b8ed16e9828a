import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingWeergavenDocument = graphql(`
  query MeldingWeergaven {
    meldingWeergaven {
      id
      naam
      zoek
    }
  }
`);

export const MeldingWeergaveBewarenDocument = graphql(`
  mutation MeldingWeergaveBewaren($sleutel: ID!, $naam: String!, $zoek: String!) {
    uitkomst: meldingWeergaveBewaren(sleutel: $sleutel, naam: $naam, zoek: $zoek) {
      __typename
      ... on MeldingWeergave {
        id
        naam
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingWeergaveVerwijderenDocument = graphql(`
  mutation MeldingWeergaveVerwijderen($id: ID!) {
    uitkomst: meldingWeergaveVerwijderen(id: $id) {
      __typename
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
