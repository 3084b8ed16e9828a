import { graphql } from '@meldbaken/platform/graphql-client';

export const ProfielregelsDocument = graphql(`
  query Profielregels {
    profielregels {
      ...ProfielregelDelen
    }
  }

  fragment ProfielregelDelen on Profielregel {
    id
    versie
    eis
    naam
    bron
    bereik {
      soorten
      zorgsoorten
      functieWoorden
      eenheidIds
      alleenClientcontact
      begonnenVanaf
    }
    maxLeeftijdMaanden
    vernieuwMaanden
    geldigVan
    geldigTot
    vastgelegdOp
    door {
      id
      naam
    }
  }
`);

export const ProfielregelVoorbeeldDocument = graphql(`
  query ProfielregelVoorbeeld($invoer: ProfielregelInvoer!, $regelId: ID) {
    profielregelVoorbeeld(invoer: $invoer, regelId: $regelId) {
      __typename
      ... on ProfielregelVoorbeeld {
        geraakt
        nietMeerInzetbaar
        voorbeelden {
          id
          personeelsnummer
          naam
          functie
          eenheid {
            id
            naam
          }
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ProfielregelVastleggenDocument = graphql(`
  mutation ProfielregelVastleggen($sleutel: ID!, $invoer: ProfielregelInvoer!) {
    uitkomst: profielregelVastleggen(sleutel: $sleutel, invoer: $invoer) {
      ...ProfielregelUitkomstDelen
    }
  }

  fragment ProfielregelUitkomstDelen on ProfielregelUitkomst {
    __typename
    ... on Profielregel {
      id
      versie
    }
    ... on ProfielregelVersieVerouderd {
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const ProfielregelWijzigenDocument = graphql(`
  mutation ProfielregelWijzigen($sleutel: ID!, $regelId: ID!, $versie: Int!, $invoer: ProfielregelInvoer!) {
    uitkomst: profielregelWijzigen(sleutel: $sleutel, regelId: $regelId, versie: $versie, invoer: $invoer) {
      ...ProfielregelUitkomstDelen
    }
  }
`);
