import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingTermijnDocument = graphql(`
  fragment MeldingTermijn on Termijn {
    id
    code
    naam
    status
    ernst
    vervaltOp
    veiligVoor
    restTekst
    teLaat
  }
`);
