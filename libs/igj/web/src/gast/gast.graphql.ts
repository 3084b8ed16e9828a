import { graphql } from '@meldbaken/platform/graphql-client';

export const GastInzagenDocument = graphql(`
  query GastInzagen($over: GastOver!, $overId: ID!) {
    gastInzagen(over: $over, overId: $overId) {
      uiterlijk
      kiesbaar {
        id
        titel
        verzondenOp
      }
      inzagen {
        ...GastInzageDelen
      }
    }
  }

  fragment GastInzageDelen on GastInzage {
    id
    versie
    kenmerk
    naam
    contact
    hoedanigheid
    doel
    grondslag
    stand
    codeGebruikt
    tot
    gemaaktOp
    gemaaktDoor {
      id
      naam
    }
    stukken {
      id
      titel
    }
    log {
      volgnummer
      soort
      stuk
      op
      door {
        id
        naam
      }
    }
  }

  fragment GastNaHandeling on GastInzageUitkomst {
    __typename
    ... on GastInzage {
      ...GastInzageDelen
    }
    ... on GastInzageGeopend {
      pad
      gastcode
      inzage {
        ...GastInzageDelen
      }
    }
    ... on GastInzageVersieVerouderd {
      code
      bericht
      huidig {
        ...GastInzageDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const GastInzageOpenenDocument = graphql(`
  mutation GastInzageOpenen($sleutel: ID!, $over: GastOver!, $overId: ID!, $invoer: GastInzageInvoer!) {
    uitkomst: gastInzageOpenen(sleutel: $sleutel, over: $over, overId: $overId, invoer: $invoer) {
      ...GastNaHandeling
    }
  }
`);

export const GastInzageVernieuwenDocument = graphql(`
  mutation GastInzageVernieuwen($id: ID!, $versie: Int!) {
    uitkomst: gastInzageVernieuwen(gastInzageId: $id, versie: $versie) {
      ...GastNaHandeling
    }
  }
`);

export const GastInzageIntrekkenDocument = graphql(`
  mutation GastInzageIntrekken($id: ID!, $versie: Int!) {
    uitkomst: gastInzageIntrekken(gastInzageId: $id, versie: $versie) {
      ...GastNaHandeling
    }
  }
`);
