import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingMensenDocument = graphql(`
  query MeldingMensen($meldingId: ID!) {
    meldingMensen(meldingId: $meldingId) {
      ...Mensen
    }
  }

  fragment Mensen on MeldingMensen {
    meldingId
    versie
    vertrouwelijk
    zwijgSoort
    mag
    kluis {
      ...KluisRegel
    }
    zwijgen {
      ...ZwijgVersie
    }
    zwijgVersies {
      ...ZwijgVersie
    }
    notities {
      id
      tekst
      gewijzigdOp
      wisOp
      versie
    }
    kijkers {
      ...MeekijkerRegel
    }
    eerder {
      ...MeekijkerRegel
    }
    onafhankelijk {
      id
      soort
      gedaanOp
      tekst
      antwoord
      beantwoordOp
      door
    }
  }

  fragment KluisRegel on KluisVerzoek {
    id
    nummer
    aanvrager
    gevraagdOp
    reden
    stand
    beslisser
    beslotenOp
    besluitReden
    openTot
    vanMij
  }

  fragment ZwijgVersie on Zwijgplicht {
    versie
    soort
    begonnenOp
    tot
    beeindigdOp
    door
    op
    reden
    tekst
  }

  fragment MeekijkerRegel on Meekijker {
    id
    lidmaatschapId
    naam
    functie
    groep
    van
    eindeOp
    tot
    reden
    eindeReden
    door
    gezienOp
  }
`);

export const MensenNaHandelingDocument = graphql(`
  fragment MensenNaHandeling on MensenUitkomst {
    __typename
    ... on MeldingMensen {
      meldingId
    }
    ... on MensenVerouderd {
      code
      bericht
      huidig {
        ...Mensen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const KluisVragenDocument = graphql(`
  mutation KluisVragen($sleutel: ID!, $meldingId: ID!, $reden: String!) {
    uitkomst: kluisVragen(sleutel: $sleutel, meldingId: $meldingId, reden: $reden) {
      ...MensenNaHandeling
    }
  }
`);

export const KluisOpenenDocument = graphql(`
  mutation KluisOpenen($meldingId: ID!) {
    uitkomst: kluisOpenen(meldingId: $meldingId) {
      __typename
      ... on KluisInhoud {
        naam
        telefoon
        email
        openTot
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const KluisVerzoekenDocument = graphql(`
  query KluisVerzoeken {
    kluisVerzoeken {
      ...KluisRegel
    }
  }
`);

export const KluisBeslissenDocument = graphql(`
  mutation KluisBeslissen($verzoekId: ID!, $toestaan: Boolean!, $uren: Int!, $reden: String!) {
    uitkomst: kluisBeslissen(verzoekId: $verzoekId, toestaan: $toestaan, uren: $uren, reden: $reden) {
      __typename
      ... on KluisVerzoek {
        id
        stand
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZwijgenZettenDocument = graphql(`
  mutation ZwijgenZetten($sleutel: ID!, $meldingId: ID!, $versie: Int!, $tot: Datum, $reden: String!) {
    uitkomst: zwijgenZetten(sleutel: $sleutel, meldingId: $meldingId, versie: $versie, tot: $tot, reden: $reden) {
      ...MensenNaHandeling
    }
  }
`);

export const NotitieBewarenDocument = graphql(`
  mutation NotitieBewaren($sleutel: ID!, $meldingId: ID!, $notitieId: ID, $versie: Int!, $tekst: String!) {
    uitkomst: notitieBewaren(
      sleutel: $sleutel
      meldingId: $meldingId
      notitieId: $notitieId
      versie: $versie
      tekst: $tekst
    ) {
      ...MensenNaHandeling
    }
  }
`);

export const NotitieWissenDocument = graphql(`
  mutation NotitieWissen($meldingId: ID!, $notitieId: ID!) {
    uitkomst: notitieWissen(meldingId: $meldingId, notitieId: $notitieId) {
      ...MensenNaHandeling
    }
  }
`);

export const OnafhankelijkAntwoordenDocument = graphql(`
  mutation OnafhankelijkAntwoorden($verzoekId: ID!, $antwoord: String!) {
    uitkomst: onafhankelijkAntwoorden(verzoekId: $verzoekId, antwoord: $antwoord) {
      ...MensenNaHandeling
    }
  }
`);

export const GenoemdeToevoegenDocument = graphql(`
  mutation GenoemdeToevoegen(
    $sleutel: ID!
    $meldingId: ID!
    $versie: Int!
    $rol: GenoemdeRol!
    $persoonId: ID
    $naam: String
  ) {
    uitkomst: genoemdeToevoegen(
      sleutel: $sleutel
      meldingId: $meldingId
      versie: $versie
      rol: $rol
      persoonId: $persoonId
      naam: $naam
    ) {
      ...MeldingNaHandeling
    }
  }
`);
