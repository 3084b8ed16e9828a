import { graphql } from '@meldbaken/platform/graphql-client';

export const OngeschiktheidsdossierDocument = graphql(`
  query OngeschiktheidsdossierLezen($id: ID!) {
    ongeschiktheidsdossier(dienstverbandId: $id) {
      ...OngeschiktDelen
    }
  }

  fragment OngeschiktDelen on Ongeschiktheidsdossier {
    id
    besluiten {
      id
      versie
      optie
      maat
      op
      gehoordOp
      tot
      afgeslotenOp
      gronden
      door {
        id
        naam
      }
    }
  }

  fragment OngeschiktNaHandeling on OngeschiktheidUitkomst {
    __typename
    ... on Ongeschiktheidsdossier {
      ...OngeschiktDelen
    }
    ... on OngeschiktheidVersieVerouderd {
      code
      bericht
      huidig {
        ...OngeschiktDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const OngeschiktheidVastleggenDocument = graphql(`
  mutation OngeschiktheidVast($sleutel: ID!, $id: ID!, $invoer: OngeschiktheidInvoer!) {
    uitkomst: ongeschiktheidVastleggen(sleutel: $sleutel, dienstverbandId: $id, invoer: $invoer) {
      ...OngeschiktNaHandeling
    }
  }
`);

export const OngeschiktheidAfsluitenDocument = graphql(`
  mutation OngeschiktheidAf($sleutel: ID!, $besluitId: ID!, $versie: Int!, $reden: String!) {
    uitkomst: ongeschiktheidAfsluiten(sleutel: $sleutel, besluitId: $besluitId, versie: $versie, reden: $reden) {
      ...OngeschiktNaHandeling
    }
  }
`);

export const GegevenReferentiesDocument = graphql(`
  query GegevenReferentiesLezen($id: ID!) {
    gegevenReferenties(dienstverbandId: $id) {
      ...GevenDelen
    }
  }

  fragment GevenDelen on GegevenReferenties {
    id
    versie
    vaststaand
    verzoeken {
      id
      op
      naam
      organisatie
      controle
      vragen
      antwoorden {
        op
        door
        geweigerd
        toelichting
        antwoorden {
          vraag
          antwoord
        }
      }
    }
  }

  fragment GevenNaHandeling on GegevenReferentiesUitkomst {
    __typename
    ... on GegevenReferenties {
      ...GevenDelen
    }
    ... on GegevenReferentiesVersieVerouderd {
      code
      bericht
      huidig {
        ...GevenDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const ReferentieverzoekDocument = graphql(`
  mutation Referentieverzoek($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieverzoekInvoer!) {
    uitkomst: referentieverzoekVastleggen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...GevenNaHandeling
    }
  }
`);

export const ReferentieVertellenDocument = graphql(`
  mutation ReferentieVerteld($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieVertellenInvoer!) {
    uitkomst: referentieVertellen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...GevenNaHandeling
    }
  }
`);

export const ReferentieWeigerenDocument = graphql(`
  mutation ReferentieGeweigerd($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieWeigerenInvoer!) {
    uitkomst: referentieWeigeren(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...GevenNaHandeling
    }
  }
`);
