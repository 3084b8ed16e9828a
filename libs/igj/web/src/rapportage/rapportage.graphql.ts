import { graphql } from '@meldbaken/platform/graphql-client';

export const HoofdstukVersieDelenDocument = graphql(`
  fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
    hoofdstuk
    versie
    op
    door
    antwoorden {
      code
      tekst
      rijen {
        cellen {
          kolom
          waarde
        }
      }
    }
  }
`);

export const RapportageDelenDocument = graphql(`
  fragment RapportageDelen on Rapportage {
    id
    externeMeldingId
    nummer
    richtlijn
    status
    versie
    opsteller
    gemaaktOp
    aangebodenOp
    goedgekeurdOp
    zelfVerstuurd {
      verstuurdOp
      kenmerk
      toelichting
      vastgelegdDoor {
        id
        naam
      }
      bewijzen {
        id
        naam
        op
        door {
          id
          naam
        }
      }
    }
    verzondenOp
    verzondenDoor
    kenmerk
    hoofdstukken {
      ...HoofdstukVersieDelen
    }
    ontbreekt {
      hoofdstuk
      element
      bericht
    }
    voorzitter
    klaar
    totaal
    namen {
      naam
      mensen
      hoofdstukken
    }
    verloop {
      naar
      op
      door
      reden
    }
    magHandelingen
  }
`);

export const RapportageNaHandelingDocument = graphql(`
  fragment RapportageNaHandeling on RapportageUitkomst {
    __typename
    ... on Rapportage {
      ...RapportageDelen
    }
    ... on RapportageVerouderd {
      code
      bericht
      huidig {
        ...RapportageDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const RapportagesDocument = graphql(`
  query Rapportages($id: ID!) {
    rapportages(externeMeldingId: $id) {
      externeMeldingId
      categorie
      nummer
      pad
      metDeHand
      uiterlijk
      teLaat
      richtlijnen
      magBeginnen
      beginUitleg
      rapportages {
        ...RapportageDelen
      }
    }
  }
`);

/** Only what the card on the page of the external report says. */
export const RapportStandDocument = graphql(`
  query RapportStand($id: ID!) {
    rapportages(externeMeldingId: $id) {
      externeMeldingId
      pad
      uiterlijk
      teLaat
      magBeginnen
      beginUitleg
      rapportages {
        id
        nummer
        status
        klaar
        totaal
        verzondenOp
      }
    }
  }
`);

export const RapportageVersiesDocument = graphql(`
  query RapportageVersies($id: ID!, $hoofdstuk: RapportageHoofdstuk!) {
    rapportageVersies(rapportageId: $id, hoofdstuk: $hoofdstuk) {
      ...HoofdstukVersieDelen
    }
  }
`);

export const RapportageBeginnenDocument = graphql(`
  mutation RapportageBeginnen($sleutel: ID!, $id: ID!, $richtlijn: RapportageRichtlijn!) {
    uitkomst: rapportageBeginnen(sleutel: $sleutel, externeMeldingId: $id, richtlijn: $richtlijn) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageHoofdstukBewarenDocument = graphql(`
  mutation RapportageHoofdstukBewaren(
    $sleutel: ID!
    $id: ID!
    $hoofdstuk: RapportageHoofdstuk!
    $versie: Int!
    $antwoorden: [RapportageAntwoordInvoer!]!
  ) {
    uitkomst: rapportageHoofdstukBewaren(
      sleutel: $sleutel
      rapportageId: $id
      hoofdstuk: $hoofdstuk
      versie: $versie
      antwoorden: $antwoorden
    ) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageVisieBewarenDocument = graphql(`
  mutation RapportageVisieBewaren($sleutel: ID!, $id: ID!, $versie: Int!, $antwoorden: [RapportageAntwoordInvoer!]!) {
    uitkomst: rapportageVisieBewaren(sleutel: $sleutel, rapportageId: $id, versie: $versie, antwoorden: $antwoorden) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageAanbiedenDocument = graphql(`
  mutation RapportageAanbieden($id: ID!, $versie: Int!) {
    uitkomst: rapportageAanbieden(rapportageId: $id, versie: $versie) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageTerugsturenDocument = graphql(`
  mutation RapportageTerugsturen($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: rapportageTerugsturen(rapportageId: $id, versie: $versie, reden: $reden) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageVersturenDocument = graphql(`
  mutation RapportageVersturen($sleutel: ID!, $id: ID!, $versie: Int!, $teLaatUitleg: String) {
    uitkomst: rapportageVersturen(sleutel: $sleutel, rapportageId: $id, versie: $versie, teLaatUitleg: $teLaatUitleg) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageGoedkeurenDocument = graphql(`
  mutation RapportageGoedkeuren($sleutel: ID!, $id: ID!, $versie: Int!) {
    uitkomst: rapportageGoedkeuren(sleutel: $sleutel, rapportageId: $id, versie: $versie) {
      ...RapportageNaHandeling
    }
  }
`);

export const RapportageZelfVerstuurdDocument = graphql(`
  mutation RapportageZelfVerstuurd(
    $sleutel: ID!
    $id: ID!
    $versie: Int!
    $op: DateTime
    $kenmerk: String
    $toelichting: String
  ) {
    uitkomst: rapportageZelfVerstuurd(
      sleutel: $sleutel
      rapportageId: $id
      versie: $versie
      op: $op
      kenmerk: $kenmerk
      toelichting: $toelichting
    ) {
      ...RapportageNaHandeling
    }
  }
`);
