import { graphql } from '@meldbaken/platform/graphql-client';

export const AanmeldenDocument = graphql(`
  mutation Aanmelden($email: String!, $wachtwoord: String!) {
    uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {
      __typename
      ... on Aangemeld {
        gekozen {
          id
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const WerkruimteKiezenDocument = graphql(`
  mutation WerkruimteKiezen($lidmaatschapId: ID!) {
    uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {
      __typename
      ... on Aangemeld {
        gekozen {
          id
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const DemoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      naam
      organisatie
      soort
      rollen
    }
  }
`);
