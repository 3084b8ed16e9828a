import { graphql } from '@meldbaken/platform/graphql-client';

export const RegisterDocument = graphql(`
  query Register {
    aantekeningen {
      ...AantekeningRegelDelen
    }
    aantekeningDaden {
      id
      nummer
      daad
      reden
      op
      door {
        id
        naam
      }
    }
    registervragen {
      id
      organisatie
      vrager
      functie
      gevraagdOp
      uitkomst
    }
  }

  fragment AantekeningRegelDelen on AantekeningRegel {
    id
    nummer
    rapportOp
    verwijderOp
  }
`);

export const AantekeningDocument = graphql(`
  query Aantekening($id: ID!) {
    aantekening(id: $id) {
      ...AantekeningDelen
    }
  }

  fragment AantekeningDelen on Aantekening {
    id
    versie
    nummer
    rapportOp
    verwijderOp
    wie {
      voornamen
      achternaam
      geboortedatum
      bigNummer
    }
  }
`);

export const AantekeningVastleggenDocument = graphql(`
  mutation AantekeningVastleggen($sleutel: ID!, $invoer: AantekeningInvoer!) {
    uitkomst: aantekeningVastleggen(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Aantekening {
        ...AantekeningDelen
      }
      ...GeweigerdDelen
    }
  }
`);

export const AantekeningCorrigerenDocument = graphql(`
  mutation AantekeningCorrigeren($aantekeningId: ID!, $versie: Int!, $invoer: AantekeningCorrectie!) {
    uitkomst: aantekeningCorrigeren(aantekeningId: $aantekeningId, versie: $versie, invoer: $invoer) {
      __typename
      ... on Aantekening {
        ...AantekeningDelen
      }
      ... on AantekeningVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const AantekeningVerwijderenDocument = graphql(`
  mutation AantekeningVerwijderen($aantekeningId: ID!, $versie: Int!, $reden: VerwijderReden!) {
    uitkomst: aantekeningVerwijderen(aantekeningId: $aantekeningId, versie: $versie, reden: $reden) {
      __typename
      ... on AantekeningVerwijderd {
        id
        nummer
      }
      ... on AantekeningVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const VergewisvragenDocument = graphql(`
  query Vergewisvragen {
    vergewisvragen {
      nogVandaag
      vragen {
        ...VergewisvraagDelen
      }
    }
  }

  fragment VergewisvraagDelen on Vergewisvraag {
    id
    functie
    gevraagdOp
    beantwoordOp
    uitkomst
    rapportOp
    sha256
    wie {
      voornamen
      achternaam
      geboortedatum
      bigNummer
    }
    steller {
      id
      naam
    }
  }
`);

export const VergewisvraagStellenDocument = graphql(`
  mutation VergewisvraagStellen($sleutel: ID!, $invoer: VergewisvraagInvoer!) {
    uitkomst: vergewisvraagStellen(sleutel: $sleutel, invoer: $invoer) {
      __typename
      ... on Vergewisvraag {
        ...VergewisvraagDelen
      }
      ...GeweigerdDelen
    }
  }
`);

export const AantekeningenZoekenDocument = graphql(`
  query AantekeningenZoeken($wie: IdentiteitInvoer!) {
    aantekeningenZoeken(wie: $wie) {
      ...AantekeningRegelDelen
    }
  }
`);
