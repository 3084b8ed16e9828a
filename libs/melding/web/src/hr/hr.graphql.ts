import { graphql } from '@meldbaken/platform/graphql-client';

export const HrVragenDocument = graphql(`
  query HrVragenLezen($meldingId: ID!) {
    hrVragen(meldingId: $meldingId) {
      ...HrVragenDelen
    }
  }

  fragment HrVragenDelen on HrVragen {
    meldingId
    personen {
      id
      naam
    }
    vragen {
      id
      persoon {
        id
        naam
      }
      vraag
      reden
      gesteldOp
      uiterlijkOp
      door {
        id
        naam
      }
      uitkomst
      antwoord
      beantwoordOp
    }
    verzoeken {
      ...GeschiktheidsverzoekDelen
    }
  }

  fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
    id
    persoon {
      id
      naam
    }
    gevraagdOp
    antwoordOp
    antwoord
    meldingen
  }

  fragment HrVragenNaHandeling on HrVragenUitkomst {
    __typename
    ... on HrVragen {
      ...HrVragenDelen
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const HrVraagStellenDocument = graphql(`
  mutation HrVraagGesteld($sleutel: ID!, $meldingId: ID!, $invoer: HrVraagInvoer!) {
    uitkomst: hrVraagStellen(sleutel: $sleutel, meldingId: $meldingId, invoer: $invoer) {
      ...HrVragenNaHandeling
    }
  }
`);

export const GeschiktheidBevestigenDocument = graphql(`
  mutation GeschiktheidBevestigd($sleutel: ID!, $verzoekId: ID!, $meldingId: ID!, $reden: String!) {
    uitkomst: geschiktheidBevestigen(sleutel: $sleutel, verzoekId: $verzoekId, meldingId: $meldingId, reden: $reden) {
      ...HrVragenNaHandeling
    }
  }
`);

export const GeschiktheidsverzoekenDocument = graphql(`
  query GeschiktheidsverzoekenLezen {
    geschiktheidsverzoeken {
      ...GeschiktheidsverzoekDelen
    }
  }
`);

export const GeschiktheidOntkennenDocument = graphql(`
  mutation GeschiktheidOntkend($sleutel: ID!, $verzoekId: ID!, $reden: String!) {
    uitkomst: geschiktheidOntkennen(sleutel: $sleutel, verzoekId: $verzoekId, reden: $reden) {
      __typename
      ... on Geschiktheidsverzoek {
        ...GeschiktheidsverzoekDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
