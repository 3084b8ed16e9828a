import { graphql } from '@meldbaken/platform/graphql-client';

export const OpenbaarFormulierDocument = graphql(`
  query OpenbaarFormulier {
    openbaarFormulier {
      ...OpenbaarDelen
    }
  }

  fragment OpenbaarDelen on OpenbaarFormulier {
    versie
    adres
    adresSinds
    nu {
      versie
    }
    besluiten {
      versie
      formulierAan
      anoniemAan
      beslotenDoor
      vanaf
      telefoon
      aanspreekpunten {
        naam
        rol
        bereik
      }
      vertrouwenspersoon
      klachten
      op
      door {
        id
        naam
      }
    }
    laatsteProef {
      id
      bereikt
      op
    }
  }

  fragment OpenbaarNaHandeling on OpenbaarUitkomst {
    __typename
    ... on OpenbaarFormulier {
      ...OpenbaarDelen
    }
    ... on OpenbaarVerouderd {
      bericht
      huidig {
        ...OpenbaarDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const OpenbaarInstellenDocument = graphql(`
  mutation OpenbaarInstellen($sleutel: ID!, $versie: Int!, $invoer: OpenbaarInvoer!) {
    uitkomst: openbaarInstellen(sleutel: $sleutel, versie: $versie, invoer: $invoer) {
      ...OpenbaarNaHandeling
    }
  }
`);

export const OpenbaarAdresVernieuwenDocument = graphql(`
  mutation OpenbaarAdresVernieuwen($sleutel: ID!) {
    uitkomst: openbaarAdresVernieuwen(sleutel: $sleutel) {
      ...OpenbaarNaHandeling
    }
  }
`);

export const ProefmeldingSturenDocument = graphql(`
  mutation ProefmeldingSturen($sleutel: ID!) {
    uitkomst: proefmeldingSturen(sleutel: $sleutel) {
      ...OpenbaarNaHandeling
    }
  }
`);
