import { graphql } from '@meldbaken/platform/graphql-client';

export const HerinneringenDocument = graphql(`
  query MijnBereik {
    mijnHerinneringen {
      stilVan
      stilTot
      samenvattingUur
      mail
    }
    mijnTelefoon {
      nummer
    }
    afwezigheden {
      id
      van
      totEnMet
      mijn
      uVervangt
      lid {
        id
        naam
      }
      vervanger {
        id
        naam
      }
    }
  }
`);

export const CollegasKiezenDocument = graphql(`
  query CollegasKiezen($zoek: String!) {
    collegasKiezen(zoek: $zoek, first: 20) {
      id
      naam
      functie
    }
  }
`);

export const AfwezigheidMeldenDocument = graphql(`
  mutation AfwezigheidMelden($sleutel: ID!, $invoer: AfwezigheidInvoer!) {
    uitkomst: afwezigheidMelden(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Afwezigheid {
        id
        van
        totEnMet
        lid {
          id
          naam
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const AfwezigheidIntrekkenDocument = graphql(`
  mutation AfwezigheidIntrekken($id: ID!) {
    uitkomst: afwezigheidIntrekken(id: $id) {
      __typename
      ... on Afwezigheid {
        id
        ingetrokken
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const HerinneringenOpslaanDocument = graphql(`
  mutation HerinneringenOpslaan($invoer: HerinneringenInvoer!) {
    uitkomst: herinneringenOpslaan(invoer: $invoer) {
      __typename
      ... on Herinneringen {
        stilVan
        stilTot
        samenvattingUur
        mail
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const TelefoonOpslaanDocument = graphql(`
  mutation TelefoonOpslaan($telefoon: String!) {
    uitkomst: telefoonOpslaan(telefoon: $telefoon) {
      __typename
      ... on Telefoon {
        nummer
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
