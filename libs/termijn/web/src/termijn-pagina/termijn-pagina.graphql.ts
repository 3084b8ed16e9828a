import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnPaginaDocument = graphql(`
  query TermijnPagina($id: ID!) {
    termijn(id: $id) {
      id
      code
      naam
      status
      ernst
      beginOp
      vervaltOp
      veiligVoor
      restTekst
      teLaat
      teLaatReden
      teLaatToelichting
      onderwerpNummer
      onderwerpPad
      magOpenen
      eenheid
      reden
      mijn
      versie
      magHandelingen
      eigenaar {
        id
        naam
      }
      regel {
        lengteTekst
        startgebeurtenis
        verlengenDoor
        verlengenVragen
        verlengenMet
        opschortenDoor
        opschortenGrond
        inkortenDoor
      }
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

export const TermijnNaHandelingDocument = graphql(`
  fragment TermijnNaHandeling on TermijnUitkomst {
    __typename
    ... on Termijn {
      id
      versie
      vervaltOp
    }
    ... on TermijnVersieVerouderd {
      code
      bericht
      huidig {
        id
        versie
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const TermijnVerlengenDocument = graphql(`
  mutation TermijnVerlengen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnVerlengenInvoer!) {
    uitkomst: termijnVerlengen(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) {
      ...TermijnNaHandeling
    }
  }
`);

export const TermijnInkortenDocument = graphql(`
  mutation TermijnInkorten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnInkortenInvoer!) {
    uitkomst: termijnInkorten(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) {
      ...TermijnNaHandeling
    }
  }
`);

export const TermijnOpschortenDocument = graphql(`
  mutation TermijnOpschorten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnStilstandInvoer!) {
    uitkomst: termijnOpschorten(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) {
      ...TermijnNaHandeling
    }
  }
`);

export const TermijnHervattenDocument = graphql(`
  mutation TermijnHervatten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnStilstandInvoer!) {
    uitkomst: termijnHervatten(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) {
      ...TermijnNaHandeling
    }
  }
`);

export const TermijnLatenVervallenDocument = graphql(`
  mutation TermijnLatenVervallen($sleutel: ID!, $id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: termijnLatenVervallen(sleutel: $sleutel, id: $id, versie: $versie, reden: $reden) {
      ...TermijnNaHandeling
    }
  }
`);

export const TermijnTeLaatToelichtenDocument = graphql(`
  mutation TermijnTeLaatToelichten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnTeLaatToelichtenInvoer!) {
    uitkomst: termijnTeLaatToelichten(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) {
      ...TermijnNaHandeling
    }
  }
`);
