import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingAanvullenDocument = graphql(`
  mutation MeldingAanvullen($sleutel: ID!, $id: ID!, $tekst: String!, $velden: [VeldWaarde!]!) {
    uitkomst: externeMeldingAanvullen(sleutel: $sleutel, id: $id, tekst: $tekst, velden: $velden) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingVerbeterenDocument = graphql(`
  mutation MeldingVerbeteren($sleutel: ID!, $id: ID!, $tekst: String!, $velden: [VeldWaarde!]!) {
    uitkomst: externeMeldingVerbeteren(sleutel: $sleutel, id: $id, tekst: $tekst, velden: $velden) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingUitstelVragenDocument = graphql(`
  mutation MeldingUitstelVragen($sleutel: ID!, $id: ID!, $tekst: String!, $gewensteDag: Datum!) {
    uitkomst: externeMeldingUitstelVragen(sleutel: $sleutel, id: $id, tekst: $tekst, gewensteDag: $gewensteDag) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingAntwoordenDocument = graphql(`
  mutation MeldingAntwoorden($sleutel: ID!, $id: ID!, $antwoordOp: String!, $tekst: String!) {
    uitkomst: externeMeldingAntwoorden(sleutel: $sleutel, id: $id, antwoordOp: $antwoordOp, tekst: $tekst) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingIntrekkenDocument = graphql(`
  mutation MeldingIntrekken($id: ID!, $versie: Int!, $reden: String!) {
    uitkomst: externeMeldingIntrekken(id: $id, versie: $versie, reden: $reden) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const MeldingVerzondenIntrekkenDocument = graphql(`
  mutation MeldingVerzondenIntrekken($sleutel: ID!, $id: ID!, $reden: String!) {
    uitkomst: externeMeldingVerzondenIntrekken(sleutel: $sleutel, id: $id, reden: $reden) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on ExterneMeldingVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const UitstelConceptDocument = graphql(`
  query UitstelConcept($id: ID!) {
    uitstelConcept(id: $id) {
      ...UitstelConceptDelen
    }
  }

  fragment UitstelConceptDelen on UitstelConcept {
    id
    versie
    tekst
    gewensteDag
    op
    door {
      id
      naam
    }
  }
`);

export const UitstelConceptBewarenDocument = graphql(`
  mutation UitstelConceptBewaren($id: ID!, $versie: Int!, $tekst: String!, $gewensteDag: Datum) {
    uitkomst: uitstelConceptBewaren(id: $id, versie: $versie, tekst: $tekst, gewensteDag: $gewensteDag) {
      __typename
      ... on UitstelConcept {
        ...UitstelConceptDelen
      }
      ... on UitstelConceptVerouderd {
        code
        bericht
        huidig {
          ...UitstelConceptDelen
        }
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
