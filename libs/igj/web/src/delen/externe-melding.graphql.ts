import { graphql } from '@meldbaken/platform/graphql-client';

export const ExterneMeldingDelenDocument = graphql(`
  fragment ExterneMeldingDelen on ExterneMelding {
    __typename
    id
    versie
    categorie
    status
    meldingId
    meldingNummer
    los
    pad
    verzendwijze
    velden {
      code
      label
      hint
      groep
      soort
      opties
      verplicht
      waarvandaan
      bron
      waarde
    }
    opsteller {
      id
      naam
    }
    bekrachtigdDoor {
      id
      naam
    }
    aangebodenOp
    verzondenOp
    teruggestuurdOp
    teruggestuurdReden
    bevestigdOp
    kenmerk
    inspectieContact
    rapportageGevraagd
    rapportageUiterlijk
    ontvangerNaam
    verzending {
      velden
      sha256
      grondslag
      doel
      afgeleverdOp
    }
    berichten {
      ...IgjBerichtDelen
    }
    magHandelingen
  }
`);

/** A term of the case with its sum. */
export const BesluitTermijnDocument = graphql(`
  fragment BesluitTermijn on Termijn {
    id
    code
    naam
    status
    ernst
    teLaat
    aanleidingId
    beginOp
    vervaltOp
    restTekst
    beeindigdOp
    uitleg {
      zinnen
      dagen {
        datum
        telt
        reden
      }
      bron
      wetOfBeleid
      definitieVersie
    }
  }
`);
