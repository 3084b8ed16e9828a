import { graphql } from '@meldbaken/platform/graphql-client';

export const PersonenImportsDocument = graphql(`
  query PersonenImports {
    personenImports {
      ...PersonenImportDelen
    }
  }

  fragment PersonenImportDelen on PersonenImport {
    id
    versie
    bestandsnaam
    vorm
    codering
    blad
    overgeslagen
    status
    aantal
    nieuw
    wijzigt
    gelijk
    fout
    gedaan
    toegevoegd
    gewijzigd
    botsing
    gemaaktOp
    klaarOp
    door {
      id
      naam
    }
  }
`);

export const PersonenImportDocument = graphql(`
  query PersonenImport($id: ID!) {
    personenImport(id: $id) {
      ...PersonenImportDelen
    }
  }
`);

export const PersonenImportRegelsDocument = graphql(`
  query PersonenImportRegels($importId: ID!, $actie: PersonenImportActie, $botsing: Boolean, $after: String) {
    personenImportRegels(importId: $importId, actie: $actie, botsing: $botsing, first: 50, after: $after) {
      edges {
        node {
          rij
          personeelsnummer
          naam
          actie
          uitkomst
          verschil {
            wat
            oud
            nieuw
          }
          fouten {
            cel
            kop
            bericht
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

export const PersonenImportBevestigenDocument = graphql(`
  mutation PersonenImportBevestigen($importId: ID!, $versie: Int!, $zonderFouten: Boolean!) {
    uitkomst: personenImportBevestigen(importId: $importId, versie: $versie, zonderFouten: $zonderFouten) {
      __typename
      ... on PersonenImport {
        ...PersonenImportDelen
      }
      ... on PersonenImportVerouderd {
        code
        bericht
      }
      ...GeweigerdDelen
    }
  }
`);

export const PersonenImportAnnulerenDocument = graphql(`
  mutation PersonenImportAnnuleren($importId: ID!, $versie: Int!) {
    uitkomst: personenImportAnnuleren(importId: $importId, versie: $versie) {
      __typename
      ... on PersonenImport {
        ...PersonenImportDelen
      }
      ... on PersonenImportVerouderd {
        code
        bericht
      }
      ...GeweigerdDelen
    }
  }
`);
