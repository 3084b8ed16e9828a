import { graphql } from '@meldbaken/platform/graphql-client';

export const BellijstDocument = graphql(`
  query Bellijst {
    bellijst {
      termijn {
        id
        naam
        ernst
        vervaltOp
        restTekst
        onderwerpNummer
        eenheid
      }
      mensen {
        id
        naam
        waarom
        telefoon
        afwezigTotEnMet
      }
    }
  }
`);
