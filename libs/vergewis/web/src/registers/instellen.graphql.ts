import { graphql } from '@meldbaken/platform/graphql-client';

export const WaarschuwingsregistersDocument = graphql(`
  query WaarschuwingsregistersLezen {
    waarschuwingsregisters {
      registers {
        ...WaarschuwingsregisterDelen
      }
      gestopt {
        code
        naam
        van
        tot
      }
      kandidaten {
        id
        naam
      }
    }
  }

  fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
    id
    versie
    naam
    houder
    protocol
    wieMag
    van
    tot
    registratieMaanden
    gemandateerden {
      id
      naam
    }
    vastgelegdOp
    door {
      id
      naam
    }
  }

  fragment WaarschuwingsregisterNaHandeling on WaarschuwingsregisterUitkomst {
    __typename
    ... on Waarschuwingsregister {
      ...WaarschuwingsregisterDelen
    }
    ... on WaarschuwingsregisterVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const WaarschuwingsregisterVastleggenDocument = graphql(`
  mutation WaarschuwingsregisterVastleggen($sleutel: ID!, $invoer: WaarschuwingsregisterInvoer!) {
    uitkomst: waarschuwingsregisterVastleggen(sleutel: $sleutel, invoer: $invoer) {
      ...WaarschuwingsregisterNaHandeling
    }
  }
`);

export const WaarschuwingsregisterWijzigenDocument = graphql(`
  mutation WaarschuwingsregisterWijzigen(
    $sleutel: ID!
    $registerId: ID!
    $versie: Int!
    $invoer: WaarschuwingsregisterInvoer!
  ) {
    uitkomst: waarschuwingsregisterWijzigen(
      sleutel: $sleutel
      registerId: $registerId
      versie: $versie
      invoer: $invoer
    ) {
      ...WaarschuwingsregisterNaHandeling
    }
  }
`);
