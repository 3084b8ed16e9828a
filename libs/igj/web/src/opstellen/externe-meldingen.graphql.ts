import { graphql } from '@meldbaken/platform/graphql-client';

export const ExterneMeldingenDocument = graphql(`
  query ExterneMeldingen(
    $first: Int
    $after: String
    $status: [ExterneMeldingStatus!]
    $categorie: ExterneMeldingCategorie
    $los: Boolean
  ) {
    externeMeldingen(first: $first, after: $after, status: $status, categorie: $categorie, los: $los) {
      edges {
        node {
          ...ExterneMeldingRegel
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    melden: termijnen(first: 100, filter: { code: "IGJ_MELDING" }, sorteer: VERVALT_OP) {
      ...KlokRegels
    }
    twijfel: termijnen(first: 100, filter: { code: "IGJ_ONDERZOEK_OF" }, sorteer: VERVALT_OP) {
      ...KlokRegels
    }
    rapport: termijnen(first: 100, filter: { code: "IGJ_RAPPORTAGE" }, sorteer: VERVALT_OP) {
      ...KlokRegels
    }
  }

  fragment KlokRegels on TermijnConnection {
    edges {
      node {
        dossierId
        code
        naam
        status
        ernst
        beginOp
        restTekst
      }
    }
  }

  fragment ExterneMeldingRegel on ExterneMelding {
    id
    meldingId
    meldingNummer
    los
    pad
    categorie
    status
    verzondenOp
    opsteller {
      id
      naam
    }
  }
`);
