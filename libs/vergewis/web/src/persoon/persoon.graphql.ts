import { graphql } from '@meldbaken/platform/graphql-client';

export const PersoonDocument = graphql(`
  query Persoon($nummer: String!) {
    dienstverbandVanNummer(personeelsnummer: $nummer) {
      ...PersoonDelen
    }
  }

  fragment PersoonDelen on Dienstverband {
    id
    versie
    personeelsnummer
    naam
    voornaam
    tussenvoegsel
    achternaam
    geboortedatum
    email
    soort
    functie
    eenheid {
      id
      naam
      pad
    }
    clientcontact
    zorgsoort
    kenmerken
    bigNummer
    beginOp
    eindeOp
    eindeReden
    status
    reden
    wisseltOp
    wisOp
    wissenGestopt
    eisen {
      ...EisStandDelen
    }
    feiten {
      id
      eis
      soort
      op
      vastgelegdOp
      door {
        id
        naam
      }
      herkomst
      afgegevenOp
      geldigTot
      kenmerk
      profielSoort
      profielNummers
      echtheid
      bigNummer
      geldt
      toelichting
    }
    ontheffingen {
      id
      versie
      eis
      van
      tot
      reden
      gegevenOp
      door {
        id
        naam
      }
      ingetrokkenOp
    }
    voorwaarden {
      id
      versie
      soort
      eisen
      van
      tot
      reden
      gegevenOp
      door {
        id
        naam
      }
      ingetrokkenOp
    }
    momenten {
      id
      op
      wijzen
      volgendeOp
      verslag
      door {
        id
        naam
      }
    }
    versies {
      versie
      vastgelegdOp
      geldigVan
      koppeling
      door {
        id
        naam
      }
      soort
      functie
      clientcontact
      zorgsoort
      beginOp
      eindeOp
    }
  }

  fragment EisStandDelen on EisStand {
    code
    naam
    nodig
    waarom
    bron
    zekerheid
    grondslag
    status
    uitleg
    feitId
    loopt
    geldigTot
    overbrugbaar
    ontheefbaar
    watGoedIs
  }
`);

export const EisVastleggenDocument = graphql(`
  mutation EisVastleggen($sleutel: ID!, $id: ID!, $invoer: EisFeitInvoer!) {
    uitkomst: eisVastleggen(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }

  fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
    __typename
    ... on Dienstverband {
      id
      personeelsnummer
    }
    ... on DienstverbandVersieVerouderd {
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const OntheffingGevenDocument = graphql(`
  mutation OntheffingGeven($sleutel: ID!, $id: ID!, $invoer: OntheffingInvoer!) {
    uitkomst: ontheffingGeven(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const OntheffingIntrekkenDocument = graphql(`
  mutation OntheffingIntrekken($id: ID!, $versie: Int!) {
    uitkomst: ontheffingIntrekken(ontheffingId: $id, versie: $versie) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const InzetvoorwaardeStellenDocument = graphql(`
  mutation InzetvoorwaardeStellen($sleutel: ID!, $id: ID!, $invoer: VoorwaardeInvoer!) {
    uitkomst: inzetvoorwaardeStellen(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const InzetvoorwaardeBeeindigenDocument = graphql(`
  mutation InzetvoorwaardeBeeindigen($id: ID!, $versie: Int!) {
    uitkomst: inzetvoorwaardeBeeindigen(voorwaardeId: $id, versie: $versie) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const VergewismomentVastleggenDocument = graphql(`
  mutation VergewismomentVastleggen($sleutel: ID!, $id: ID!, $invoer: VergewismomentInvoer!) {
    uitkomst: vergewismomentVastleggen(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const DienstverbandBeeindigenDocument = graphql(`
  mutation DienstverbandBeeindigen($id: ID!, $versie: Int!, $invoer: DienstverbandEinde!) {
    uitkomst: dienstverbandBeeindigen(dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const DienstverbandWissenStoppenDocument = graphql(`
  mutation DienstverbandWissenStoppen($id: ID!, $versie: Int!, $stoppen: Boolean!, $reden: String!) {
    uitkomst: dienstverbandWissenStoppen(dienstverbandId: $id, versie: $versie, stoppen: $stoppen, reden: $reden) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const BigControleAanvragenDocument = graphql(`
  mutation BigControleAanvragen($id: ID!) {
    uitkomst: bigControleAanvragen(dienstverbandId: $id) {
      __typename
      ... on BigControleAangevraagd {
        aangevraagdOp
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
