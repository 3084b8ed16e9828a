import { graphql } from '@meldbaken/platform/graphql-client';

export const IntakeInstellingDocument = graphql(`
  query IntakeInstelling {
    intakeInstelling {
      werkdagen
      versie
      magWijzigen
    }
  }
`);

export const EersteReactieInstellenDocument = graphql(`
  mutation EersteReactieInstellen($versie: Int!, $werkdagen: Int!) {
    uitkomst: eersteReactieInstellen(versie: $versie, werkdagen: $werkdagen) {
      __typename
      ... on IntakeInstellingType {
        versie
        werkdagen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
