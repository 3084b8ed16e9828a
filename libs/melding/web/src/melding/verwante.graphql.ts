import { graphql } from '@meldbaken/platform/graphql-client';

export const VerwanteMeldingenDocument = graphql(`
  query VerwanteMeldingen($meldingId: ID!) {
    verwanteMeldingen(meldingId: $meldingId) {
      id
      nummer
      status
      vormen
      ingediendOp
      door
    }
  }
`);
