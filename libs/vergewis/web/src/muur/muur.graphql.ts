import { graphql } from '@meldbaken/platform/graphql-client';

export const OnderzoeksvragenDocument = graphql(`
  query OnderzoeksvragenLezen($alleenOpen: Boolean!) {
    onderzoeksvragen(alleenOpen: $alleenOpen) {
      ...OnderzoeksvraagDelen
    }
  }

  fragment OnderzoeksvraagDelen on Onderzoeksvraag {
    id
    personeelsnummer
    naam
    vraag
    gesteldOp
    uiterlijkOp
    antwoord {
      geweigerd
      tekst
      op
      door {
        id
        naam
      }
    }
  }
`);

export const OnderzoeksvraagBeantwoordenDocument = graphql(`
  mutation OnderzoeksvraagAntwoord($sleutel: ID!, $vraagId: ID!, $invoer: OnderzoeksantwoordInvoer!) {
    uitkomst: onderzoeksvraagBeantwoorden(sleutel: $sleutel, vraagId: $vraagId, invoer: $invoer) {
      __typename
      ... on Onderzoeksvraag {
        ...OnderzoeksvraagDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const GeschiktheidsvragenDocument = graphql(`
  query GeschiktheidsvragenLezen($id: ID!) {
    geschiktheidsvragen(dienstverbandId: $id) {
      ...GeschiktheidsvraagDelen
    }
  }

  fragment GeschiktheidsvraagDelen on Geschiktheidsvraag {
    id
    gesteldOp
    antwoordOp
    stand
    reden
    door {
      id
      naam
    }
  }
`);

export const GeschiktheidVragenDocument = graphql(`
  mutation GeschiktheidVraag($sleutel: ID!, $id: ID!, $reden: String!) {
    uitkomst: geschiktheidVragen(sleutel: $sleutel, dienstverbandId: $id, reden: $reden) {
      __typename
      ... on Geschiktheidsvraag {
        ...GeschiktheidsvraagDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
