import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingSluitenDocument = graphql(`
  mutation MeldingSluiten($id: ID!, $versie: Int!, $toelichting: String) {
    uitkomst: meldingSluiten(id: $id, versie: $versie, toelichting: $toelichting) {
      ...MeldingNaHandeling
    }
  }
`);

export const MeldingHeropenenDocument = graphql(`
  mutation MeldingHeropenen($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: meldingHeropenen(id: $id, versie: $versie, reden: $reden) {
      ...MeldingNaHandeling
    }
  }
`);
