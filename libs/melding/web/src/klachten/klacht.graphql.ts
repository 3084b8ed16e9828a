import { graphql } from '@meldbaken/platform/graphql-client';

export const KlachtDelenDocument = graphql(`
  fragment KlachtDelen on Klacht {
    id
    nummer
    versie
    stand
    over
    kanaal
    ontvangenOp
    ingevoerdOp
    klacht
    wens
    gaatOverMelding
    magHandelingen
    eenheid {
      id
      naam
      pad
    }
    ingevoerdDoor {
      id
      naam
    }
    behandelaar {
      id
      naam
    }
    beslisser {
      id
      naam
    }
    klager {
      soort
      naam
      telefoon
      email
      adres
    }
    genoemden {
      id
      naam
      persoonId
      stand
    }
    horen {
      gehoord
      op
      wie
      verslag
      reden
    }
    oordeel {
      uitkomst
      redenen
      versie
      besluiten {
        wat
        uiterlijk
      }
    }
    verstuurd {
      op
      hoe
      teLaat
    }
    gebeurtenissen {
      id
      soort
      tekst
      toelichting
      op
      door
    }
    termijn {
      ...MeldingTermijn
      beeindigdOp
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

  fragment NaKlacht on KlachtUitkomst {
    __typename
    ... on Klacht {
      id
      versie
    }
    ... on KlachtVerouderd {
      code
      bericht
      huidig {
        id
        versie
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const KlachtDocument = graphql(`
  query Klacht($nummer: String!) {
    klacht(nummer: $nummer) {
      ...KlachtDelen
    }
  }
`);

export const KlachtKandidatenDocument = graphql(`
  query KlachtKandidaten($id: ID!, $functie: KlachtFunctie!) {
    klachtKandidaten(id: $id, functie: $functie) {
      id
      naam
    }
  }
`);

export const KlachtToewijzenDocument = graphql(`
  mutation KlachtToewijzen($id: ID!, $versie: Int!, $lidmaatschapId: ID!, $reden: String) {
    uitkomst: klachtToewijzen(id: $id, versie: $versie, lidmaatschapId: $lidmaatschapId, reden: $reden) {
      ...NaKlacht
    }
  }
`);

export const KlachtBeslisserToevoegenDocument = graphql(`
  mutation KlachtBeslisserToevoegen($id: ID!, $versie: Int!, $lidmaatschapId: ID!, $reden: String!) {
    uitkomst: klachtBeslisserToevoegen(id: $id, versie: $versie, lidmaatschapId: $lidmaatschapId, reden: $reden) {
      ...NaKlacht
    }
  }
`);

export const KlachtNoemenDocument = graphql(`
  mutation KlachtNoemen($id: ID!, $versie: Int!, $persoonId: ID, $naam: String) {
    uitkomst: klachtNoemen(id: $id, versie: $versie, persoonId: $persoonId, naam: $naam) {
      ...NaKlacht
    }
  }
`);

export const KlachtNaamBekijkenDocument = graphql(`
  mutation KlachtNaamBekijken($id: ID!, $versie: Int!, $genoemdeId: ID!, $persoonId: ID) {
    uitkomst: klachtNaamBekijken(id: $id, versie: $versie, genoemdeId: $genoemdeId, persoonId: $persoonId) {
      ...NaKlacht
    }
  }
`);

export const KlachtKoppelenDocument = graphql(`
  mutation KlachtKoppelen($id: ID!, $versie: Int!, $meldingNummer: String!) {
    uitkomst: klachtKoppelen(id: $id, versie: $versie, meldingNummer: $meldingNummer) {
      ...NaKlacht
    }
  }
`);

export const KlachtHorenDocument = graphql(`
  mutation KlachtHoren($id: ID!, $versie: Int!, $invoer: KlachtHorenInvoer!) {
    uitkomst: klachtHoren(id: $id, versie: $versie, invoer: $invoer) {
      ...NaKlacht
    }
  }
`);

export const KlachtVerlengenDocument = graphql(`
  mutation KlachtVerlengen($id: ID!, $versie: Int!, $verteldOp: Datum!, $reden: String!) {
    uitkomst: klachtVerlengen(id: $id, versie: $versie, verteldOp: $verteldOp, reden: $reden) {
      ...NaKlacht
    }
  }
`);

export const KlachtOordelenDocument = graphql(`
  mutation KlachtOordelen($id: ID!, $versie: Int!, $invoer: KlachtOordeelInvoer!) {
    uitkomst: klachtOordelen(id: $id, versie: $versie, invoer: $invoer) {
      ...NaKlacht
    }
  }
`);

export const KlachtVersturenDocument = graphql(`
  mutation KlachtVersturen($id: ID!, $versie: Int!, $invoer: KlachtVersturenInvoer!) {
    uitkomst: klachtVersturen(id: $id, versie: $versie, invoer: $invoer) {
      ...NaKlacht
    }
  }
`);

export const KlachtAfsluitenDocument = graphql(`
  mutation KlachtAfsluiten($id: ID!, $versie: Int!) {
    uitkomst: klachtAfsluiten(id: $id, versie: $versie) {
      ...NaKlacht
    }
  }
`);

export const KlachtHeropenenDocument = graphql(`
  mutation KlachtHeropenen($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: klachtHeropenen(id: $id, versie: $versie, reden: $reden) {
      ...NaKlacht
    }
  }
`);
