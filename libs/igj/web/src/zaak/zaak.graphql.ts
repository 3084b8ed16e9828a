import { graphql } from '@meldbaken/platform/graphql-client';

export const ZaakDocument = graphql(`
  query Zaak($id: ID!) {
    zaak(id: $id) {
      ...ZaakDelen
    }
  }

  fragment ZaakDelen on Zaak {
    __typename
    id
    versie
    nummer
    status
    categorie
    aanbieder
    ontvangenOp
    verzondenOp
    vastgesteldOp
    opTijd
    dagenSindsVaststelling
    inspecteur {
      id
      naam
    }
    bevestigdOp
    rapportageGevraagd
    rapportageUiterlijk
    spoed
    compleet
    velden {
      code
      label
      groep
      waarde
    }
    sha256
    grondslag
    doel
    wachtOpAanvulling
    aanvullenUiterlijk
    berichten {
      ...IgjBerichtDelen
    }
    magHandelingen
  }
`);

export const InspecteursKiezenDocument = graphql(`
  query InspecteursKiezen($zaakId: ID!) {
    inspecteursKiezen(zaakId: $zaakId) {
      id
      naam
    }
  }
`);

export const OntvangstBevestigenDocument = graphql(`
  mutation OntvangstBevestigen(
    $sleutel: ID!
    $zaakId: ID!
    $versie: Int!
    $rapportageGevraagd: Boolean!
    $rapportageUiterlijk: Datum
  ) {
    uitkomst: ontvangstBevestigen(
      sleutel: $sleutel
      zaakId: $zaakId
      versie: $versie
      rapportageGevraagd: $rapportageGevraagd
      rapportageUiterlijk: $rapportageUiterlijk
    ) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ZaakToewijzenDocument = graphql(`
  mutation ZaakToewijzen($zaakId: ID!, $versie: Int!, $lidmaatschapId: ID!) {
    uitkomst: zaakToewijzen(zaakId: $zaakId, versie: $versie, lidmaatschapId: $lidmaatschapId) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
