import { graphql } from '@meldbaken/platform/graphql-client';

export const IgjBerichtDelenDocument = graphql(`
  fragment IgjBerichtDelen on IgjBericht {
    id
    soort
    richting
    kenmerk
    antwoordOp
    beantwoord
    tekst
    velden {
      code
      label
      waarde
      tekst
    }
    uiterlijk
    op
    door {
      id
      naam
    }
    aangekomenOp
    grondslag
    sha256
  }
`);
