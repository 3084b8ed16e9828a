import { graphql } from '@meldbaken/platform/graphql-client';

export const CijferTellingDocument = graphql(`
  fragment Telling on CijferTelling {
    opTijd
    teLaatGehaald
    teLaatOpen
    vervallen
    geteld
    aandeel
  }
`);

export const TermijnCijfersDocument = graphql(`
  query TermijnCijfers($jaar: Int, $eenheid: ID, $soort: String) {
    termijnCijfers(jaar: $jaar, eenheidId: $eenheid, code: $soort) {
      jaar
      jaren
      peildatum
      zin
      uitleg
      totaal {
        ...Telling
      }
      perSoort {
        code
        naam
        telling {
          ...Telling
        }
      }
      perEenheid {
        id
        naam
        niveau
        telling {
          ...Telling
        }
      }
      zonderEenheid {
        ...Telling
      }
      perMaand {
        maand
        telling {
          ...Telling
        }
      }
      verlengd {
        termijnen
        keren
        dagen
        mediaanDagen
        regels {
          code
          naam
          gegevenDoor
          lid {
            id
            naam
          }
          termijnen
          keren
          dagen
          mediaanDagen
        }
      }
      opgeschort {
        termijnen
        keren
        dagen
      }
      teLaat {
        termijnen
        mediaanUren
        langsteUren
        redenen {
          reden
          label
          termijnen
        }
      }
    }
  }
`);
