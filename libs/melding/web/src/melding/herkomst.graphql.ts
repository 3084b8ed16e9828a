import { graphql } from '@meldbaken/platform/graphql-client';

export const MelderContactDocument = graphql(`
  query MelderContact($meldingId: ID!) {
    melderContact(meldingId: $meldingId) {
      naam
      telefoon
      email
      bereiken
    }
  }
`);
