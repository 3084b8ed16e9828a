import { graphql } from '@meldbaken/platform/graphql-client';

export const VervolgDocument = graphql(`
  query Vervolg($meldingId: ID!) {
    vervolg(meldingId: $meldingId) {
      meldingId
      verzonden
      beschermd
      beslissers {
        id
        naam
      }
      delen {
        ...VervolgOnderdeel
      }
    }
  }

  fragment VervolgOnderdeel on VervolgDeel {
    id
    soort
    code
    versie
    stand
    van
    tot
    kenmerken
    op
    wie {
      id
      naam
    }
    door {
      id
      naam
    }
    bevestigdDoor {
      id
      naam
    }
    teksten {
      code
      tekst
    }
    eerdere {
      versie
      stand
      van
      tot
      op
      door {
        id
        naam
      }
      teksten {
        code
        tekst
      }
    }
  }

  fragment NaVervolg on VervolgUitkomst {
    __typename
    ... on VervolgDeel {
      ...VervolgOnderdeel
    }
    ... on VervolgVersieVerouderd {
      code
      bericht
      huidig {
        ...VervolgOnderdeel
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const VervolgVastleggenDocument = graphql(`
  mutation VervolgVastleggen($sleutel: ID!, $meldingId: ID!, $invoer: VervolgDeelInvoer!) {
    uitkomst: vervolgVastleggen(sleutel: $sleutel, meldingId: $meldingId, invoer: $invoer) {
      ...NaVervolg
    }
  }
`);

export const BesluitBevestigenDocument = graphql(`
  mutation BesluitBevestigen($sleutel: ID!, $meldingId: ID!, $id: ID!, $versie: Int!) {
    uitkomst: besluitBevestigen(sleutel: $sleutel, meldingId: $meldingId, id: $id, versie: $versie) {
      ...NaVervolg
    }
  }
`);

export const OpvolgingHalenDocument = graphql(`
  mutation OpvolgingHalen($meldingId: ID!, $id: ID!, $hoe: String!) {
    uitkomst: opvolgingHalen(meldingId: $meldingId, id: $id, hoe: $hoe) {
      ...NaVervolg
    }
  }
`);
