import { graphql } from '@meldbaken/platform/graphql-client';

export const ZoRekenenWeDocument = graphql(`
  query ZoRekenenWe($id: ID!) {
    termijn(id: $id) {
      id
      naam
      ernst
      onderwerpNummer
      beginOp
      vervaltOp
      veiligVoor
      restTekst
      reden
      uitleg {
        zinnen
        dagen {
          datum
          telt
          reden
        }
        bron
        wetOfBeleid
        definitieVersie
      }
      geschiedenis {
        ...TermijnWijzigingRij
      }
    }
  }
`);
