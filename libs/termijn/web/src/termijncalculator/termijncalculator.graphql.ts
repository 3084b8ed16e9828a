import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnBerekenenDocument = graphql(`
  query TermijnBerekenen($code: String, $eenheid: TermijnEenheid, $lengte: Int, $vanaf: String!, $atw: Boolean) {
    termijnBerekenen(code: $code, eenheid: $eenheid, lengte: $lengte, vanaf: $vanaf, atw: $atw) {
      vanaf
      vervalt
      vervaltOp
      veiligVoor
      uitleg {
        datum
        telt
        reden
      }
      regel
      zinnen
      kalenderOnzeker
    }
  }
`);
