import { graphql } from '@meldbaken/platform/graphql-client';

export const MelderBerichtenDocument = graphql(`
  query MelderBerichten($meldingId: ID!) {
    melderBerichten(meldingId: $meldingId) {
      ...AlleBerichten
    }
  }

  fragment AlleBerichten on MelderBerichten {
    bereikbaar
    berichten {
      ...BerichtRegel
    }
  }

  fragment BerichtRegel on MelderBericht {
    id
    van
    dag
    op
    door
    tekst
  }
`);

export const MelderBerichtSturenDocument = graphql(`
  mutation MelderBerichtSturen($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
    uitkomst: melderBerichtSturen(sleutel: $sleutel, meldingId: $meldingId, tekst: $tekst) {
      __typename
      ...AlleBerichten
      ...GeweigerdDelen
    }
  }
`);

export const MijnMeldingDocument = graphql(`
  query MijnMelding($nummer: String!) {
    mijnMelding(nummer: $nummer) {
      ...EigenMeldingDelen
    }
  }

  fragment EigenMeldingDelen on EigenMeldingMetBerichten {
    id
    nummer
    ingediendOp
    stand
    standTekst
    berichten {
      ...BerichtRegel
    }
  }
`);

export const EigenBerichtSturenDocument = graphql(`
  mutation EigenBerichtSturen($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
    uitkomst: eigenBerichtSturen(sleutel: $sleutel, meldingId: $meldingId, tekst: $tekst) {
      __typename
      ...EigenMeldingDelen
      ...GeweigerdDelen
    }
  }
`);
