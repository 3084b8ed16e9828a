import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingCijferRijDocument = graphql(`
  fragment MeldingCijferRijDelen on MeldingCijferRij {
    code
    naam
    cellen
    jaar
  }
`);

export const MeldingCijfersDocument = graphql(`
  query MeldingCijfers($jaar: Int) {
    meldingCijfers(jaar: $jaar) {
      jaar
      jaren
      loopt
      zin
      uitleg
      nu {
        status
        aantal
      }
      reeksen {
        code
        naam
        uitleg
        perioden {
          naam
        }
        totaal {
          ...MeldingCijferRijDelen
        }
        indelingen {
          code
          naam
          uitleg
          rijen {
            ...MeldingCijferRijDelen
          }
        }
      }
    }
  }
`);
