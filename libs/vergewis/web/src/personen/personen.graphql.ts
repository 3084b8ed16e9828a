import { graphql } from '@meldbaken/platform/graphql-client';

export const PersonenDocument = graphql(`
  query Personen($first: Int, $after: String, $filter: DienstverbandFilter) {
    dienstverbanden(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          ...PersoonRij
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment PersoonRij on DienstverbandRegel {
    id
    personeelsnummer
    naam
    soort
    functie
    eenheid {
      id
      naam
      pad
    }
    beginOp
    eindeOp
    status
    reden
    wisseltOp
    eisen {
      code
      status
    }
  }
`);

export const PersonenTellingDocument = graphql(`
  query PersonenTelling($filter: DienstverbandFilter) {
    dienstverbandTelling(filter: $filter) {
      totaal
      inzetbaar
      onderVoorwaarden
      nietInzetbaar
      wisseltBinnenkort
      begintBinnenkort
    }
  }
`);

export const VergewisEenhedenKiezenDocument = graphql(`
  query VergewisEenhedenKiezen {
    eenheden {
      id
      naam
      pad
    }
  }
`);

export const EisAanvragenDocument = graphql(`
  mutation EisAanvragen(
    $sleutel: ID!
    $ids: [ID!]!
    $eis: String!
    $herinnering: Boolean!
    $profielSoort: VogProfielSoort
    $profielNummers: [Int!]!
  ) {
    uitkomst: eisAanvragen(
      sleutel: $sleutel
      dienstverbandIds: $ids
      eis: $eis
      herinnering: $herinnering
      profielSoort: $profielSoort
      profielNummers: $profielNummers
    ) {
      __typename
      ... on EisAanvraag {
        aangevraagd
        overgeslagen {
          id
          reden
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
