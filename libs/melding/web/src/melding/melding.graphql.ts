import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingDocument = graphql(`
  query Melding($nummer: String!) {
    melding(nummer: $nummer) {
      ...Dossier
    }
  }

  fragment Dossier on Melding {
    id
    nummer
    status
    vormen
    versie
    ingediendOp
    melder
    magHandelingen
    nogVoorSluiten
    herkomst {
      kanaal
      melderSoort
      context
      incidentSysteem
      incidentNummer
      consultatieId
      heeftContact
      ingevoerdDoor {
        id
        naam
      }
      eersteReactie {
        stand
        zin
      }
    }
    eenheid {
      id
      pad
    }
    behandelaar {
      id
      naam
    }
    inhoud {
      clientVeilig
      clientWeetHet
      clientAkkoord
      gebeurdVan
      gebeurdTot
      geconstateerdOp
      signalen
      feiten
      mening
      watGedaan
      waar
    }
    genoemden {
      id
      rol
      naam
      persoonId
      stand
    }
    stappen {
      stap
      status
      reden
    }
    vaststellingen {
      id
      volgnummer
      soort
      vastgesteldOp
      bekendGewordenOp
      meegedeeldOp
      vastgelegdOp
      toelichting
      redenEerder
      door {
        id
        naam
      }
    }
    kijkers {
      lidmaatschapId
      naam
      functie
      van
      reden
      groep
    }
    tijdlijn {
      id
      soort
      op
      door
      tekst
    }
    termijnen {
      ...MeldingTermijn
      uitleg {
        zinnen
        bron
        wetOfBeleid
        definitieVersie
        dagen {
          datum
          telt
          reden
        }
      }
    }
  }
`);
