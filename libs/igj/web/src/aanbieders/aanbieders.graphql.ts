import { graphql } from '@meldbaken/platform/graphql-client';

export const AanbiedersDocument = graphql(`
  query Aanbieders($jaar: Int) {
    aanbieders {
      code
      naam
      aantal
      teLaat
      open
      laatsteOp
    }
    igjCijfers(jaar: $jaar) {
      ...IgjCijfersDelen
    }
  }

  fragment IgjCijfersDelen on IgjCijfers {
    jaar
    jaren
    totaal {
      ...IgjCijferRegelDelen
    }
    perCategorie {
      ...IgjCijferRegelDelen
    }
    perKwartaal {
      ...IgjCijferRegelDelen
    }
  }

  fragment IgjCijferRegelDelen on IgjCijferRegel {
    code
    naam
    aantal
    opTijd
    teLaat
    onbekend
    open
    dagen
  }
`);

export const AanbiederDocument = graphql(`
  query Aanbieder($code: String!) {
    aanbieder(code: $code) {
      code
      naam
      maatregelen {
        id
        zaakId
        zaakNummer
        naam
        beginOp
        eindOp
        uiterlijk
        geeindigdOp
      }
      oorzaken {
        soort
        naam
        rapporten
        basis
        eersteOp
        laatsteOp
      }
      jaren {
        ...IgjCijfersDelen
      }
      herhaald {
        categorie
        aantal
      }
      zaken {
        id
        nummer
        categorie
        status
        ontvangenOp
        opTijd
      }
    }
  }
`);

export const ExterneMeldingCijfersDocument = graphql(`
  query ExterneMeldingCijfers($jaar: Int) {
    externeMeldingCijfers(jaar: $jaar) {
      ...IgjCijfersDelen
    }
  }
`);
