import { graphql } from '@meldbaken/platform/graphql-client';

export const KlokkenDocument = graphql(`
  query Klokken($dossierId: ID!) {
    termijnen(first: 50, filter: { dossierId: $dossierId }, sorteer: VERVALT_OP) {
      edges {
        node {
          ...BesluitTermijn
        }
      }
    }
  }
`);

export const LosDocument = graphql(`
  query ExterneMeldingLos($nummer: String!) {
    externeMeldingLos(nummer: $nummer) {
      ...ExterneMeldingDelen
    }
  }
`);

export const LosBeslissersDocument = graphql(`
  query LosBeslissers {
    losBeslissersKiezen {
      id
      naam
      functie
      afwezigTot
    }
  }
`);

export const LosPersonenDocument = graphql(`
  query LosPersonen($zoek: String!) {
    personenKiezen(zoek: $zoek) {
      id
      naam
      functie
      eenheid
    }
  }
`);

export const LosBeginnenDocument = graphql(`
  mutation ExterneMeldingLosBeginnen(
    $sleutel: ID!
    $categorie: ExterneMeldingCategorie!
    $beslisserId: ID!
    $persoonId: ID
    $vaststelling: LosseVaststellingInvoer!
    $gemeente: GemeenteInvoer
  ) {
    uitkomst: externeMeldingLosBeginnen(
      sleutel: $sleutel
      categorie: $categorie
      beslisserId: $beslisserId
      persoonId: $persoonId
      vaststelling: $vaststelling
      gemeente: $gemeente
    ) {
      __typename
      ... on ExterneMelding {
        id
        pad
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const VaststellenDocument = graphql(`
  mutation ExterneMeldingVaststellen($sleutel: ID!, $id: ID!, $versie: Int!, $vaststelling: LosseVaststellingInvoer!) {
    uitkomst: externeMeldingVaststellen(sleutel: $sleutel, id: $id, versie: $versie, vaststelling: $vaststelling) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const OpstellingDocument = graphql(`
  query ExterneMeldingOpstelling($id: ID!) {
    externeMeldingOpstelling(id: $id) {
      ...OpstellingDelen
    }
  }

  fragment OpstellingDelen on Opstelling {
    id
    magPlichtVastleggen
    zorgsoorten
    vaststellingen {
      id
      soort
      gebeurdOp
      geconstateerdOp
      vastgesteldOp
      bekendGewordenOp
      meegedeeldOp
      toelichting
      vastgelegdOp
      door {
        id
        naam
      }
    }
    handzending {
      vrijgegevenOp
      sha256
      verstuurdOp
      kenmerk
      toelichting
      vrijgegevenDoor {
        id
        naam
      }
      vastgelegdDoor {
        id
        naam
      }
      bewijzen {
        id
        naam
        soort
        grootte
        op
        door {
          id
          naam
        }
      }
    }
    plichten {
      plicht
      naam
      waarom
      bron
      gedaan
      op
      toelichting
      door {
        id
        naam
      }
    }
  }
`);

export const VrijgevenDocument = graphql(`
  mutation ExterneMeldingVrijgeven($sleutel: ID!, $id: ID!, $versie: Int!, $waaromTeLaat: String) {
    uitkomst: externeMeldingVrijgeven(sleutel: $sleutel, id: $id, versie: $versie, waaromTeLaat: $waaromTeLaat) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZelfVerstuurdDocument = graphql(`
  mutation ExterneMeldingZelfVerstuurd(
    $sleutel: ID!
    $id: ID!
    $versie: Int!
    $op: DateTime
    $kenmerk: String
    $toelichting: String
  ) {
    uitkomst: externeMeldingZelfVerstuurd(
      sleutel: $sleutel
      id: $id
      versie: $versie
      op: $op
      kenmerk: $kenmerk
      toelichting: $toelichting
    ) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const PlichtVastleggenDocument = graphql(`
  mutation ParallellePlichtVastleggen(
    $sleutel: ID!
    $id: ID!
    $plicht: ParallellePlichtCode!
    $gedaan: Boolean!
    $op: Datum
    $toelichting: String
  ) {
    uitkomst: parallellePlichtVastleggen(
      sleutel: $sleutel
      id: $id
      plicht: $plicht
      gedaan: $gedaan
      op: $op
      toelichting: $toelichting
    ) {
      __typename
      ... on Opstelling {
        ...OpstellingDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const IgjInstellingDocument = graphql(`
  query IgjInstelling {
    igjInstelling {
      versie
      verzendwijze
      wijzeWmo
      wijzeJeugd
      zelfGemeenten
      gemeenteTermijnen {
        gemeente
        eenheid
        lengte
      }
      kvkNummer
      vestigingsnummer
      gemeenten {
        code
        naam
      }
      zorgsoorten
      magWijzigen
    }
  }
`);

export const IgjInstellenDocument = graphql(`
  mutation IgjInstellingWijzigen(
    $versie: Int!
    $verzendwijze: Verzendwijze!
    $wijzeWmo: Verzendwijze
    $wijzeJeugd: Verzendwijze
    $gemeenteTermijnen: [GemeenteMeldtermijnInvoer!]
    $zelfGemeenten: [String!]
    $kvkNummer: String
    $vestigingsnummer: String
    $zorgsoorten: [Zorgsoort!]!
  ) {
    uitkomst: igjInstellingWijzigen(
      versie: $versie
      verzendwijze: $verzendwijze
      wijzeWmo: $wijzeWmo
      wijzeJeugd: $wijzeJeugd
      gemeenteTermijnen: $gemeenteTermijnen
      zelfGemeenten: $zelfGemeenten
      kvkNummer: $kvkNummer
      vestigingsnummer: $vestigingsnummer
      zorgsoorten: $zorgsoorten
    ) {
      __typename
      ... on IgjInstelling {
        versie
        verzendwijze
        wijzeWmo
        zelfGemeenten
        zorgsoorten
        magWijzigen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
