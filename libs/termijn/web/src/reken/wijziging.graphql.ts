import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnWijzigingRijDocument = graphql(`
  fragment TermijnWijzigingRij on TermijnWijziging {
    soort
    op
    door
    naarStatus
    reden
    perOp
    vervaltOpOud
    eigenaarOud
    redenCode
    toegekendDoor
    kenmerk
  }
`);
