import { graphql } from '@meldbaken/platform/graphql-client';

/** A term as a row of a list. */
export const TermijnRijDocument = graphql(`
  fragment TermijnRij on Termijn {
    id
    code
    naam
    status
    ernst
    vervaltOp
    veiligVoor
    eigenaar {
      id
      naam
    }
    dossierId
    onderwerpNummer
    onderwerpPad
    eenheid
    restTekst
    soort
    mijn
  }
`);

/** A term as a mark on the lane. */
export const BaanTermijnDocument = graphql(`
  fragment BaanTermijn on Termijn {
    id
    naam
    ernst
    beginOp
    vervaltOp
    onderwerpNummer
  }
`);
