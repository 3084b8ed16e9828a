import { graphql } from '@meldbaken/platform/graphql-client';

export const UitvoerDelenDocument = graphql(`
  fragment UitvoerDelen on Uitvoer {
    meldingId
    soort
    versie
    delen {
      code
      tekst
    }
    voorstel {
      code
      tekst
    }
    namen {
      naam
      mensen
      grond
      reden
    }
    lijn
    bezwaar
    magMaken
    versies {
      versie
      op
      door
      delen {
        code
        tekst
      }
    }
    giften {
      id
      versie
      vorm
      op
      door
      reden
    }
  }
`);

export const UitvoerNaHandelingDocument = graphql(`
  fragment UitvoerNaHandeling on UitvoerUitkomst {
    __typename
    ... on Uitvoer {
      ...UitvoerDelen
    }
    ... on UitvoerVerouderd {
      code
      bericht
      huidig {
        ...UitvoerDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const UitvoerMeldingDocument = graphql(`
  query UitvoerMelding($nummer: String!) {
    melding(nummer: $nummer) {
      id
      nummer
    }
  }
`);

export const UitvoerDocument = graphql(`
  query Uitvoer($meldingId: ID!, $soort: UitvoerSoort!) {
    uitvoer(meldingId: $meldingId, soort: $soort) {
      ...UitvoerDelen
    }
  }
`);

export const UitvoerBewarenDocument = graphql(`
  mutation UitvoerBewaren(
    $sleutel: ID!
    $meldingId: ID!
    $soort: UitvoerSoort!
    $versie: Int!
    $delen: [UitvoerDeelInvoer!]!
    $bevestigd: [NaamBevestigingInvoer!]!
  ) {
    uitkomst: uitvoerBewaren(
      sleutel: $sleutel
      meldingId: $meldingId
      soort: $soort
      versie: $versie
      delen: $delen
      bevestigd: $bevestigd
    ) {
      ...UitvoerNaHandeling
    }
  }
`);

export const UitvoerGevenDocument = graphql(`
  mutation UitvoerGeven(
    $sleutel: ID!
    $meldingId: ID!
    $soort: UitvoerSoort!
    $versie: Int!
    $vorm: UitvoerVorm!
    $reden: String!
  ) {
    uitkomst: uitvoerGeven(
      sleutel: $sleutel
      meldingId: $meldingId
      soort: $soort
      versie: $versie
      vorm: $vorm
      reden: $reden
    ) {
      ...UitvoerNaHandeling
    }
  }
`);

export const UitvoerInstellingDocument = graphql(`
  query UitvoerInstelling {
    uitvoerInstelling {
      lijn
      reden
      door
      op
      versie
      bronnen
    }
  }
`);

export const UitvoerInstellenDocument = graphql(`
  mutation UitvoerInstellen($versie: Int!, $lijn: NamenLijn!, $reden: String!) {
    uitkomst: uitvoerInstellen(versie: $versie, lijn: $lijn, reden: $reden) {
      __typename
      ... on UitvoerInstelling {
        versie
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
