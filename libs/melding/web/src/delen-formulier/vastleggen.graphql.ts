import { graphql } from '@meldbaken/platform/graphql-client';

export const StrafbaarheidVastleggenDocument = graphql(`
  mutation StrafbaarheidVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: StrafbaarheidInvoer!
  ) {
    uitkomst: strafbaarheidVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const PolitiecontactVastleggenDocument = graphql(`
  mutation PolitiecontactVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: PolitiecontactInvoer!
  ) {
    uitkomst: politiecontactVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const ClientgesprekVastleggenDocument = graphql(`
  mutation ClientgesprekVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: ClientgesprekInvoer!
  ) {
    uitkomst: clientgesprekVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const ToestemmingswegingVastleggenDocument = graphql(`
  mutation ToestemmingswegingVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: ToestemmingswegingInvoer!
  ) {
    uitkomst: toestemmingswegingVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const PlegergesprekVastleggenDocument = graphql(`
  mutation PlegergesprekVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: PlegergesprekInvoer!
  ) {
    uitkomst: plegergesprekVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const OnderzoekVastleggenDocument = graphql(`
  mutation OnderzoekVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: OnderzoekInvoer!
  ) {
    uitkomst: onderzoekVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const OorzakenboomVastleggenDocument = graphql(`
  mutation OorzakenboomVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: OorzakenboomInvoer!
  ) {
    uitkomst: oorzakenboomVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const OordeelVastleggenDocument = graphql(`
  mutation OordeelVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: OordeelInvoer!) {
    uitkomst: oordeelVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const SignaleringVastleggenDocument = graphql(`
  mutation SignaleringVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: SignaleringInvoer!
  ) {
    uitkomst: signaleringVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const WaarnemingVastleggenDocument = graphql(`
  mutation WaarnemingVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: WaarnemingInvoer!
  ) {
    uitkomst: waarnemingVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const BesprekingVastleggenDocument = graphql(`
  mutation BesprekingVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: BesprekingInvoer!
  ) {
    uitkomst: besprekingVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);

export const GeheimhoudingVastleggenDocument = graphql(`
  mutation GeheimhoudingVastleggen(
    $sleutel: ID!
    $meldingId: ID!
    $onderdeelId: ID
    $versie: Int!
    $invoer: GeheimhoudingInvoer!
  ) {
    uitkomst: geheimhoudingVastleggen(
      sleutel: $sleutel
      meldingId: $meldingId
      onderdeelId: $onderdeelId
      versie: $versie
      invoer: $invoer
    ) {
      ...DelenNaHandeling
    }
  }
`);
