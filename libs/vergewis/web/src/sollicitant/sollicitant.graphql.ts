import { graphql } from '@meldbaken/platform/graphql-client';

export const SollicitantDossierDocument = graphql(`
  query SollicitantDossierLezen($id: ID!) {
    sollicitantDossier(dienstverbandId: $id) {
      ...SollicitantDelen
    }
  }

  fragment SollicitantDelen on SollicitantDossier {
    id
    naam
    email
    kiesbareDelen
    kiesbareStukken {
      code
      naam
    }
    kiesbareEisen {
      code
      naam
    }
    uiterlijk
    links {
      ...SollicitantLinkDelen
    }
    inzendingen {
      ...SollicitantInzendingDelen
    }
    bevindingen {
      ...SollicitantBevindingDelen
    }
  }

  fragment SollicitantLinkDelen on SollicitantLink {
    id
    versie
    kenmerk
    delen
    stukken
    contact
    stand
    tot
    gemaaktOp
    gemaaktDoor {
      id
      naam
    }
    log {
      volgnummer
      soort
      op
      door {
        id
        naam
      }
    }
  }

  fragment SollicitantInzendingDelen on SollicitantInzending {
    id
    soort
    op
    eis
    bevindingId
    tekst
    stuk {
      id
      naam
      grootte
      gescand
      wisOp
      beoordeeld
      verwijderd
    }
  }

  fragment SollicitantBevindingDelen on SollicitantBevinding {
    id
    eis
    tekst
    op
    door {
      id
      naam
    }
  }

  fragment SollicitantNaHandeling on SollicitantUitkomst {
    __typename
    ... on SollicitantDossier {
      ...SollicitantDelen
    }
    ... on SollicitantLinkGemaakt {
      pad
      linkcode
      dossier {
        ...SollicitantDelen
      }
    }
    ... on SollicitantVersieVerouderd {
      code
      bericht
      huidig {
        ...SollicitantDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const SollicitantLinkMakenDocument = graphql(`
  mutation SollicitantLinkMaken($sleutel: ID!, $id: ID!, $invoer: SollicitantLinkInvoer!) {
    uitkomst: sollicitantLinkMaken(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...SollicitantNaHandeling
    }
  }
`);

export const SollicitantLinkVernieuwenDocument = graphql(`
  mutation SollicitantLinkVernieuwen($id: ID!, $versie: Int!) {
    uitkomst: sollicitantLinkVernieuwen(sollicitantLinkId: $id, versie: $versie) {
      ...SollicitantNaHandeling
    }
  }
`);

export const SollicitantLinkIntrekkenDocument = graphql(`
  mutation SollicitantLinkIntrekken($id: ID!, $versie: Int!) {
    uitkomst: sollicitantLinkIntrekken(sollicitantLinkId: $id, versie: $versie) {
      ...SollicitantNaHandeling
    }
  }
`);

export const SollicitantBevindingVoorleggenDocument = graphql(`
  mutation SollicitantBevindingVoorleggen($sleutel: ID!, $id: ID!, $invoer: BevindingInvoer!) {
    uitkomst: sollicitantBevindingVoorleggen(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...SollicitantNaHandeling
    }
  }
`);
