import { graphql } from '@meldbaken/platform/graphql-client';

/** The whole page in one question: what one may not see is left out by role, and the server decides on rows. */
export const VandaagDocument = graphql(`
  query Vandaag($baanTot: DateTime!, $zorg: Boolean!, $beslist: Boolean!, $ontvangt: Boolean!) {
    tellingen: termijnTellingen {
      teLaat
      vandaag
      binnenkort
      opTijd
      gehaald
      gestopt
    }
    moetNu: termijnen(first: 7, filter: { ernst: [TE_LAAT, VANDAAG] }, sorteer: URGENTIE) {
      edges {
        node {
          ...TermijnRij
        }
      }
    }
    eerste: termijnen(first: 1, filter: { ernst: [BINNENKORT, OP_TIJD] }, sorteer: VERVALT_OP) {
      edges {
        node {
          id
          vervaltOp
        }
      }
    }
    baan: termijnen(
      first: 100
      filter: { ernst: [TE_LAAT, VANDAAG, BINNENKORT, OP_TIJD], vervaltTot: $baanTot }
      sorteer: VERVALT_OP
    ) {
      edges {
        node {
          ...BaanTermijn
        }
      }
    }
    leesbaar: meldingen(first: 100) @include(if: $zorg) {
      edges {
        node {
          id
        }
      }
    }
    besluiten: externeMeldingen(first: 20, status: [TER_BEKRACHTIGING]) @include(if: $beslist) {
      edges {
        node {
          id
          categorie
          meldingNummer
          aangebodenOp
          opsteller {
            id
            naam
          }
        }
      }
    }
    nieuw: meldingen(first: 20, filter: { wie: NIEUW }, sorteer: OUDSTE) @include(if: $ontvangt) {
      edges {
        node {
          ...VandaagMelding
        }
      }
    }
    mijn: meldingen(first: 20, filter: { wie: MIJN, status: [IN_BEHANDELING] }, sorteer: OUDSTE)
      @include(if: $ontvangt) {
      edges {
        node {
          ...VandaagMelding
          termijnen {
            id
            code
            naam
            ernst
            vervaltOp
            restTekst
            onderwerpPad
          }
        }
      }
    }
    notificaties(first: 10) {
      edges {
        node {
          id
          tekst
          pad
          op
          gelezen
        }
      }
    }
  }

  fragment VandaagMelding on Melding {
    id
    nummer
    vormen
    ingediendOp
    eenheid {
      id
      naam
      pad
    }
  }
`);

export const NotificatieLezenDocument = graphql(`
  mutation NotificatieLezen($id: ID!) {
    uitkomst: notificatieLezen(id: $id)
  }
`);
