import { graphql } from '@meldbaken/platform/graphql-client';

export const RegisterdossierDocument = graphql(`
  query RegisterdossierLezen($id: ID!) {
    registerdossier(dienstverbandId: $id) {
      ...RegisterdossierDelen
    }
  }

  fragment EerdereStapDelen on EerdereStap {
    op
    uitkomst
    tekst
    door
    vastgelegdOp
  }

  fragment RegisterConsultDelen on RegisterConsult {
    id
    stapId
    registerId
    registerNaam
    op
    grond
    geinformeerdOp
    kenmerk
    uitkomst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
    volgende
    opvolging {
      id
      stap
      op
      uitkomst
      tekst
      door
      reden
      eerder {
        ...EerdereStapDelen
      }
    }
  }

  fragment RegistratieDelen on Registratie {
    id
    registerNaam
    maanden
    stand
    mist
    kenmerk
    geregistreerdOp
    eindOp
    verwijderdOp
    verwijderReden
    voorwaarden {
      voorwaarde
      op
      kenmerk
      tekst
      door
    }
    verloop {
      soort
      op
      tekst
      door
    }
  }

  fragment RegisterdossierDelen on Registerdossier {
    id
    versie
    registers {
      id
      naam
      houder
      protocol
      van
      tot
      gemandateerden {
        id
        naam
      }
    }
    magKijkenIn
    magBeslissen
    consulten {
      ...RegisterConsultDelen
    }
    igjHier
    navragen {
      id
      wijze
      op
      door
      kenmerk
      beantwoordOp
      uitkomst
      rapportOp
      besluit {
        besluit
        op
        gehoordOp
        tekst
        door
      }
    }
    registraties {
      ...RegistratieDelen
    }
  }

  fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
    __typename
    ... on Registerdossier {
      ...RegisterdossierDelen
    }
    ... on RegisterdossierVersieVerouderd {
      code
      bericht
      huidig {
        ...RegisterdossierDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);
