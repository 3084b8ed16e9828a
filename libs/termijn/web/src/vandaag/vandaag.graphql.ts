import { graphql } from '@meldbaken/platform/graphql-client';

/** The whole page in one question: what one may not see is left out by role, and the server decides on rows. */
export const VandaagDocument = graphql(`
  query Vandaag($baanTot: DateTime!, $zorg: Boolean!, $extern: Boolean!, $ontvangt: Boolean!, $beslist: Boolean!) {
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
    wachtend: externeMeldingen(first: 50, status: [TER_BEKRACHTIGING]) @include(if: $extern) {
      edges {
        node {
          id
          categorie
          meldingNummer
          aangebodenOp
          magHandelingen
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
    weekTermijnen: termijnenDezeWeek @include(if: $beslist) {
      id
      soort
      op
      naam
      teLaat
      dossierId
      onderwerpNummer
      onderwerpPad
    }
    weekMeldingen: meldingenDezeWeek @include(if: $beslist) {
      binnen
      gesloten
    }
    weekExtern: externeMeldingen(first: 50, status: [VERZONDEN, ONTVANGST_BEVESTIGD]) @include(if: $beslist) {
      edges {
        node {
          id
          categorie
          meldingId
          meldingNummer
          verzondenOp
          bevestigdOp
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
