import { graphql } from '@meldbaken/platform/graphql-client';

export const BesluitMeldingDocument = graphql(`
  query BesluitMelding($nummer: String!) {
    melding(nummer: $nummer) {
      id
      nummer
      vaststellingen {
        id
        soort
        vastgesteldOp
        meegedeeldOp
      }
      kijkers {
        lidmaatschapId
        naam
        functie
      }
      magHandelingen
    }
  }
`);

export const BesluitStukkenDocument = graphql(`
  query BesluitStukken($meldingId: ID!) {
    externeMeldingen(first: 20, meldingId: $meldingId) {
      edges {
        node {
          ...ExterneMeldingDelen
        }
      }
    }
    igjInstelling {
      zorgsoorten
    }
    termijnen(first: 50, filter: { dossierId: $meldingId }, sorteer: VERVALT_OP) {
      edges {
        node {
          ...BesluitTermijn
        }
      }
    }
  }
`);

export const ExterneMeldingOpstellenDocument = graphql(`
  mutation ExterneMeldingOpstellen(
    $sleutel: ID!
    $meldingId: ID!
    $categorie: ExterneMeldingCategorie!
    $gemeente: GemeenteInvoer
  ) {
    uitkomst: externeMeldingOpstellen(
      sleutel: $sleutel
      meldingId: $meldingId
      categorie: $categorie
      gemeente: $gemeente
    ) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const ExterneMeldingTerugsturenDocument = graphql(`
  mutation ExterneMeldingTerugsturen($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: externeMeldingTerugsturen(id: $id, versie: $versie, reden: $reden) {
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
