import { graphql } from '@meldbaken/platform/graphql-client';

export const RechtenDocument = graphql(`
  query Rechten {
    rechten {
      onderwerp
      handeling
      code
      uitleg
      rollen {
        soort
        rol
        voorwaarde
      }
    }
  }
`);
