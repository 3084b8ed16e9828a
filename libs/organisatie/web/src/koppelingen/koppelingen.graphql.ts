import { graphql } from '@meldbaken/platform/graphql-client';

export const KoppelingDelen = graphql(`
  fragment KoppelingDelen on Koppeling {
    id
    versie
    kenmerk
    naam
    doel
    rechten
    eenheid {
      id
      pad
    }
    adressen
    verlooptOp
    status
    gemaaktOp
    gemaaktDoor {
      id
      naam
    }
    goedgekeurdOp
    goedgekeurdDoor {
      id
      naam
    }
    ingetrokkenOp
    ingetrokkenDoor {
      id
      naam
    }
    laatstGebruiktOp
    sleutels {
      nummer
      gemaaktOp
      geldigTot
    }
  }
`);

export const KoppelingenDocument = graphql(`
  query Koppelingen {
    koppelingen {
      ...KoppelingDelen
    }
  }
`);

export const KoppelingGebruikDocument = graphql(`
  query KoppelingGebruik($id: ID!) {
    koppelingGebruik(koppelingId: $id) {
      dag
      wat
      gelukt
      geweigerd
      regels
      laatsteOp
      laatsteCode
    }
  }
`);

export const KoppelingEenhedenDocument = graphql(`
  query KoppelingEenheden {
    eenheden {
      id
      pad
    }
  }
`);

export const KoppelingVoorbereidenDocument = graphql(`
  mutation KoppelingVoorbereiden($sleutel: ID!, $invoer: KoppelingInvoer!) {
    uitkomst: koppelingVoorbereiden(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Koppeling {
        id
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const KoppelingGoedkeurenDocument = graphql(`
  mutation KoppelingGoedkeuren($id: ID!, $versie: Int!) {
    uitkomst: koppelingGoedkeuren(koppelingId: $id, versie: $versie) {
      __typename
      ... on KoppelingMetSleutel {
        sleutel
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const KoppelingVernieuwenDocument = graphql(`
  mutation KoppelingVernieuwen($id: ID!, $versie: Int!, $overlapUren: Int!) {
    uitkomst: koppelingVernieuwen(koppelingId: $id, versie: $versie, overlapUren: $overlapUren) {
      __typename
      ... on KoppelingMetSleutel {
        sleutel
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const KoppelingIntrekkenDocument = graphql(`
  mutation KoppelingIntrekken($id: ID!, $versie: Int!) {
    uitkomst: koppelingIntrekken(koppelingId: $id, versie: $versie) {
      __typename
      ... on Koppeling {
        id
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
