import { graphql } from '@meldbaken/platform/graphql-client';

export const EigenTermijnenKiezenDocument = graphql(`
  query EigenTermijnenKiezen {
    termijnDefinities {
      code
      naam
      duur
      eigen
      ingetrokken
      eis
    }
  }
`);

export const MeldingTermijnStartenDocument = graphql(`
  mutation MeldingTermijnStarten($sleutel: ID!, $meldingId: ID!, $versie: Int!, $code: String!, $beginOp: DateTime!) {
    uitkomst: meldingTermijnStarten(
      sleutel: $sleutel
      meldingId: $meldingId
      versie: $versie
      code: $code
      beginOp: $beginOp
    ) {
      ...MeldingNaHandeling
    }
  }
`);

export const MeldingTermijnHalenDocument = graphql(`
  mutation MeldingTermijnHalen($meldingId: ID!, $versie: Int!, $termijnId: ID!, $op: DateTime!) {
    uitkomst: meldingTermijnHalen(meldingId: $meldingId, versie: $versie, termijnId: $termijnId, op: $op) {
      ...MeldingNaHandeling
    }
  }
`);
