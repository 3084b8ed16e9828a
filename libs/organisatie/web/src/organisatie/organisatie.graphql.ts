import { graphql } from '@meldbaken/platform/graphql-client';

export const OrganisatieEenhedenDocument = graphql(`
  query OrganisatieEenheden {
    eenheden {
      id
      naam
      pad
    }
  }
`);
