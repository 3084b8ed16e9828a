import { graphql } from '@meldbaken/platform/graphql-client';

export const GereedheidDocument = graphql(`
  query Gereedheid {
    gereedheid {
      punten {
        ...GereedRegel
      }
      fasen {
        fase
        totaal
        vanToepassing
        gereed
        bezig
        laat
        zonderEigenaar
        procent
      }
    }
  }

  fragment GereedRegel on GereedPunt {
    code
    fase
    titel
    stand
    nvtReden
    nvtDoor
    eigenaarNaam
    heeftEigenaar
    gereedVoor
    gereedOp
    laat
    zonderEigenaar
    bewijs {
      versie
      ingetrokkenReden
    }
  }
`);

export const GereedheidPuntDocument = graphql(`
  query GereedheidPunt($code: String!) {
    gereedheidPunt(code: $code) {
      ...GereedPuntDelen
    }
  }

  fragment GereedPuntDelen on GereedPunt {
    code
    fase
    titel
    versie
    stand
    nvtReden
    nvtDoor
    eigenaar {
      id
      naam
    }
    eigenaarRol
    eigenaarNaam
    heeftEigenaar
    gereedVoor
    gereedOp
    laat
    zonderEigenaar
    onderdelen
    notitie
    bewijs {
      versie
      tekst
      verwijzing
      vastgelegdOp
      ingetrokkenReden
      door {
        id
        naam
      }
    }
    vastgelegdOp
    door {
      id
      naam
    }
    geschiedenis {
      versie
      stand
      eigenaarNaam
      gereedVoor
      notitie
      bewijsTekst
      trektIn
      vastgelegdOp
      door {
        id
        naam
      }
    }
  }
`);

export const GereedRollenDocument = graphql(`
  query GereedRollen {
    gereedheid {
      rollen {
        code
        naam
      }
    }
  }
`);

export const GereedCollegasDocument = graphql(`
  query GereedCollegas($zoek: String!) {
    collegasKiezen(zoek: $zoek, first: 20) {
      id
      naam
      functie
    }
  }
`);

export const GereedheidBijwerkenDocument = graphql(`
  mutation GereedheidBijwerken($sleutel: ID!, $code: String!, $versie: Int!, $invoer: GereedPuntInvoer!) {
    uitkomst: gereedheidBijwerken(sleutel: $sleutel, code: $code, versie: $versie, invoer: $invoer) {
      ...GereedUitkomstDelen
    }
  }

  fragment GereedUitkomstDelen on GereedPuntUitkomst {
    __typename
    ... on GereedPunt {
      ...GereedPuntDelen
    }
    ... on GereedPuntVersieVerouderd {
      bericht
      huidig {
        ...GereedPuntDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const GereedheidBewijsIntrekkenDocument = graphql(`
  mutation GereedheidBewijsIntrekken(
    $sleutel: ID!
    $code: String!
    $versie: Int!
    $bewijsVersie: Int!
    $reden: String!
  ) {
    uitkomst: gereedheidBewijsIntrekken(
      sleutel: $sleutel
      code: $code
      versie: $versie
      bewijsVersie: $bewijsVersie
      reden: $reden
    ) {
      ...GereedUitkomstDelen
    }
  }
`);
