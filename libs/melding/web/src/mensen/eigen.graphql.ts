import { graphql } from '@meldbaken/platform/graphql-client';

export const MijnAfsprakenDocument = graphql(`
  query MijnAfspraken {
    mijnAfspraken {
      ...Afspraken
    }
  }

  fragment Afspraken on EigenAfspraken {
    meldingId
    vertrouwelijk
    zwijgTekst
    zwijgenTot
    kluis {
      op
      tekst
    }
    vragen {
      id
      soort
      gedaanOp
      tekst
      antwoord
      beantwoordOp
    }
  }
`);

export const OnafhankelijkVragenDocument = graphql(`
  mutation OnafhankelijkVragen($sleutel: ID!, $meldingId: ID!, $soort: OnafhankelijkSoort!, $tekst: String!) {
    uitkomst: onafhankelijkVragen(sleutel: $sleutel, meldingId: $meldingId, soort: $soort, tekst: $tekst) {
      __typename
      ... on EigenAfspraken {
        ...Afspraken
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
