import { graphql } from '@meldbaken/platform/graphql-client';

export const CatalogusDocument = graphql(`
  query TermijnCatalogus {
    termijnDefinities {
      ...DefinitieDelen
      eerdereVersies {
        versie
        geldigVanaf
        geldigTot
        naam
        duur
        wetOfBeleid
        artikel
        document
      }
    }
  }

  fragment DefinitieDelen on TermijnDefinitie {
    code
    versie
    geldigVanaf
    naam
    gebied
    vanUwSoort
    eigen
    ingetrokken
    duur
    eenheid
    lengte
    soort
    wetOfBeleid
    atw
    atwUitleg
    artikel
    document
    zekerheid
    gecontroleerd
    letOp
    startgebeurtenis
    eis
    daarna
    eigenaarRol
    eigenaar
    teLaat
    verlengen
    opschorten
    inkorten
    herinneringen
    eigenEis
    vooraf {
      soort
      aantal
      aan
    }
    extraHerinneringen {
      id
      tekst
    }
  }
`);
