import { graphql } from '@meldbaken/platform/graphql-client';

export const ZorgsignalenDocument = graphql(`
  query Zorgsignalen($first: Int!, $after: String, $filter: ZorgsignaalFilter) {
    zorgsignalen(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          nummer
          aanbieder
          aanbiederKvk
          aard
          stelsel
          bron
          ontvangenOp
          status
          kracht
          behandelaar {
            id
            naam
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ZorgsignaalDocument = graphql(`
  query Zorgsignaal($nummer: String!) {
    zorgsignaal(nummer: $nummer) {
      ...ZorgsignaalDelen
    }
  }

  fragment ZorgsignaalDelen on Zorgsignaal {
    id
    versie
    nummer
    status
    aard
    stelsel
    bron
    ontvangenOp
    kracht
    weegbesluit
    conclusie
    anoniem
    melderNaam
    melderContact
    routes
    behandelaar {
      id
      naam
    }
    ingevoerdDoor {
      id
      naam
    }
    onderwerpen {
      id
      soort
      naam
      kvk
    }
    teksten {
      soort
      versie
      tekst
      op
      door {
        id
        naam
      }
    }
    raadplegingen {
      id
      bron
      grondslag
      artikel
      noodzaak
      evenredigheid
      subsidiariteit
      resultaat
      op
      door {
        id
        naam
      }
    }
    tijdlijn {
      id
      daad
      naar
      op
      door {
        id
        naam
      }
      lid {
        id
        naam
      }
      ander {
        id
        nummer
      }
      woorden {
        code
        tekst
      }
    }
    verwanten {
      ...ZorgsignaalVerwantDelen
    }
    samengevoegdMet {
      id
      nummer
    }
    samengevoegd {
      id
      nummer
    }
    magHandelingen
  }

  fragment ZorgsignaalVerwantDelen on ZorgsignaalVerwant {
    id
    nummer
    ontvangenOp
    status
    aard
    gelijk
  }
`);

export const ZorgsignaalVerwantenDocument = graphql(`
  query ZorgsignaalVerwanten($onderwerpen: [ZorgsignaalOnderwerpInvoer!]!) {
    zorgsignaalVerwanten(onderwerpen: $onderwerpen) {
      ...ZorgsignaalVerwantDelen
    }
  }
`);

export const ZorgsignaalInvoerenDocument = graphql(`
  mutation ZorgsignaalInvoeren($sleutel: ID!, $invoer: ZorgsignaalInvoer!) {
    uitkomst: zorgsignaalInvoeren(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Zorgsignaal {
        id
        nummer
      }
      ...GeweigerdDelen
    }
  }
`);
