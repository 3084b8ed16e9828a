import { graphql } from '@meldbaken/platform/graphql-client';

export const ConsultatiesDocument = graphql(`
  query Consultaties($first: Int!, $after: String, $stand: [ConsultatieStand!]) {
    consultaties(first: $first, after: $after, stand: $stand) {
      edges {
        node {
          id
          stand
          eigen
          gevraagdOp
          laatstOp
          vrager {
            id
            naam
          }
          aan {
            id
            naam
          }
          eenheid {
            id
            pad
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

export const ConsultatieDelenDocument = graphql(`
  fragment ConsultatieDelen on Consultatie {
    id
    versie
    stand
    eigen
    gevraagdOp
    feiten
    plegerId
    plegerNaam
    redenSluiten
    meldingNummer
    magHandelingen
    vrager {
      id
      naam
    }
    aan {
      id
      naam
    }
    eenheid {
      id
      naam
      pad
    }
    inbreng {
      id
      soort
      op
      tekst
      door {
        id
        naam
      }
    }
  }

  fragment NaConsultatie on ConsultatieUitkomst {
    __typename
    ... on Consultatie {
      id
      versie
    }
    ... on ConsultatieVerouderd {
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

export const ConsultatieDocument = graphql(`
  query Consultatie($id: ID!) {
    consultatie(id: $id) {
      ...ConsultatieDelen
    }
  }
`);

export const RaadgeversDocument = graphql(`
  query Raadgevers {
    raadgevers {
      id
      naam
    }
  }
`);

export const ConsultatieVragenDocument = graphql(`
  mutation ConsultatieVragen($sleutel: ID!, $invoer: ConsultatieInvoer!) {
    uitkomst: consultatieVragen(sleutel: $sleutel, invoer: $invoer) {
      ...NaConsultatie
    }
  }
`);

export const ConsultatieAanvullenDocument = graphql(`
  mutation ConsultatieAanvullen($sleutel: ID!, $id: ID!, $versie: Int!, $tekst: String!) {
    uitkomst: consultatieAanvullen(sleutel: $sleutel, id: $id, versie: $versie, tekst: $tekst) {
      ...NaConsultatie
    }
  }
`);

export const ConsultatieBeantwoordenDocument = graphql(`
  mutation ConsultatieBeantwoorden($sleutel: ID!, $id: ID!, $versie: Int!, $tekst: String!) {
    uitkomst: consultatieBeantwoorden(sleutel: $sleutel, id: $id, versie: $versie, tekst: $tekst) {
      ...NaConsultatie
    }
  }
`);

export const ConsultatieSluitenDocument = graphql(`
  mutation ConsultatieSluiten($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: consultatieSluiten(id: $id, versie: $versie, reden: $reden) {
      ...NaConsultatie
    }
  }
`);
