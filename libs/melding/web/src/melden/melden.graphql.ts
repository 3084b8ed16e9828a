import { graphql } from '@meldbaken/platform/graphql-client';

export const EenhedenDocument = graphql(`
  query Eenheden {
    eenheden {
      id
      naam
      pad
    }
  }
`);

export const PersonenKiezenDocument = graphql(`
  query PersonenKiezen($zoek: String!) {
    personenKiezen(zoek: $zoek, first: 20) {
      id
      naam
      functie
      eenheid
    }
  }
`);

export const MeldingIndienenDocument = graphql(`
  mutation MeldingIndienen($sleutel: ID!, $invoer: MeldingInvoer!) {
    uitkomst: meldingIndienen(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on MeldingIngediend {
        id
        nummer
        ontvangenOp
        eersteReactieUiterlijk
        wieLeest
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
