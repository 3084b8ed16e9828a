import { graphql } from '@meldbaken/platform/graphql-client';

export const TermijnInstellingenDocument = graphql(`
  query TermijnInstellingen {
    termijnDefinities {
      ...DefinitieDelen
      eerdereVersies {
        versie
        duur
        geldigVanaf
      }
    }
    termijnRollen {
      code
      naam
    }
  }
`);

export const DefinitieNaHandelingDocument = graphql(`
  fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
    __typename
    ... on TermijnDefinitie {
      code
      versie
      naam
    }
    ... on EigenTermijnVerouderd {
      code
      bericht
      huidig {
        code
        versie
        naam
        duur
        eigenEis
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const EigenTermijnBewarenDocument = graphql(`
  mutation EigenTermijnBewaren($sleutel: ID!, $invoer: EigenTermijnInvoer!, $code: String, $versie: Int) {
    uitkomst: eigenTermijnBewaren(sleutel: $sleutel, invoer: $invoer, code: $code, versie: $versie) {
      ...DefinitieNaHandeling
    }
  }
`);

export const EigenTermijnIntrekkenDocument = graphql(`
  mutation EigenTermijnIntrekken($code: String!, $versie: Int!) {
    uitkomst: eigenTermijnIntrekken(code: $code, versie: $versie) {
      ...DefinitieNaHandeling
    }
  }
`);

export const ExtraHerinneringToevoegenDocument = graphql(`
  mutation ExtraHerinneringToevoegen($sleutel: ID!, $code: String!, $herinnering: TermijnHerinneringInvoer!) {
    uitkomst: extraHerinneringToevoegen(sleutel: $sleutel, code: $code, herinnering: $herinnering) {
      ...DefinitieNaHandeling
    }
  }
`);

export const ExtraHerinneringVerwijderenDocument = graphql(`
  mutation ExtraHerinneringVerwijderen($id: ID!) {
    uitkomst: extraHerinneringVerwijderen(id: $id) {
      ...DefinitieNaHandeling
    }
  }
`);
