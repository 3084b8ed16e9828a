import { graphql } from '@meldbaken/platform/graphql-client';

export const ReferentiedossierDocument = graphql(`
  query ReferentiedossierLezen($id: ID!) {
    referentiedossier(dienstverbandId: $id) {
      ...ReferentieDelen
    }
  }

  fragment ReferentieDelen on Referentiedossier {
    id
    versie
    toestemming {
      gegevenOp
      wijze
      ingetrokkenOp
    }
    referenten {
      id
      naam
      organisatie
      relatie
      contact
      stand
      gevraagdOp
      beantwoordOp
      besprokenOp
      vragen {
        vraag
        antwoord
      }
      twijfel
      reactie
      twijfelBlijft
    }
    oordeel {
      op
      akkoord
      toelichting
    }
  }

  fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
    __typename
    ... on Referentiedossier {
      ...ReferentieDelen
    }
    ... on ReferentiedossierVersieVerouderd {
      code
      bericht
      huidig {
        ...ReferentieDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const ReferentieToestemmingDocument = graphql(`
  mutation ReferentieToestemming($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieToestemmingInvoer!) {
    uitkomst: referentieToestemmingVastleggen(
      sleutel: $sleutel
      dienstverbandId: $id
      versie: $versie
      invoer: $invoer
    ) {
      ...ReferentieNaHandeling
    }
  }
`);

export const ReferentieIntrekkenDocument = graphql(`
  mutation ReferentieIntrekken($sleutel: ID!, $id: ID!, $versie: Int!, $op: Datum!) {
    uitkomst: referentieToestemmingIntrekken(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, op: $op) {
      ...ReferentieNaHandeling
    }
  }
`);

export const ReferentVragenDocument = graphql(`
  mutation ReferentVragen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieVragenInvoer!) {
    uitkomst: referentVragen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...ReferentieNaHandeling
    }
  }
`);

export const ReferentieAntwoordenDocument = graphql(`
  mutation ReferentieAntwoorden($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieAntwoordenInvoer!) {
    uitkomst: referentieAntwoordenVastleggen(
      sleutel: $sleutel
      dienstverbandId: $id
      versie: $versie
      invoer: $invoer
    ) {
      ...ReferentieNaHandeling
    }
  }
`);

export const ReferentieBesprekenDocument = graphql(`
  mutation ReferentieBespreken($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieBesprekingInvoer!) {
    uitkomst: referentieBespreken(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...ReferentieNaHandeling
    }
  }
`);

export const ReferentiesBeoordelenDocument = graphql(`
  mutation ReferentiesBeoordelen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieOordeelInvoer!) {
    uitkomst: referentiesBeoordelen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...ReferentieNaHandeling
    }
  }
`);
