import { graphql } from '@meldbaken/platform/graphql-client';

export const RegisterRaadplegenDocument = graphql(`
  mutation RegisterRaadplegen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterRaadplegingInvoer!) {
    uitkomst: registerRaadplegingVastleggen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegisterOpvolgenDocument = graphql(`
  mutation RegisterOpvolgen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterOpvolgingInvoer!) {
    uitkomst: registerOpvolgingVastleggen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegisterVerbeterenDocument = graphql(`
  mutation RegisterVerbeteren($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterVerbeteringInvoer!) {
    uitkomst: registerStapVerbeteren(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const IgjNavragenDocument = graphql(`
  mutation IgjNavragen($sleutel: ID!, $id: ID!, $versie: Int!, $voornamen: String!) {
    uitkomst: igjNavraagStellen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, voornamen: $voornamen) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const IgjNavraagVastDocument = graphql(`
  mutation IgjNavraagVast($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: IgjNavraagInvoer!) {
    uitkomst: igjNavraagVastleggen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const IgjNavraagOordelenDocument = graphql(`
  mutation IgjNavraagOordelen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: IgjNavraagOordeelInvoer!) {
    uitkomst: igjNavraagBeoordelen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieBeginnenDocument = graphql(`
  mutation RegistratieBeginnen($sleutel: ID!, $id: ID!, $versie: Int!, $registerId: ID!) {
    uitkomst: registratieBeginnen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, registerId: $registerId) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieVoorwaardeDocument = graphql(`
  mutation RegistratieVoorwaarde($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieVoorwaardeInvoer!) {
    uitkomst: registratieVoorwaardeVastleggen(
      sleutel: $sleutel
      dienstverbandId: $id
      versie: $versie
      invoer: $invoer
    ) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieAanbiedenDocument = graphql(`
  mutation RegistratieAanbieden($sleutel: ID!, $id: ID!, $versie: Int!, $registratieId: ID!) {
    uitkomst: registratieAanbieden(
      sleutel: $sleutel
      dienstverbandId: $id
      versie: $versie
      registratieId: $registratieId
    ) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieBeslissenDocument = graphql(`
  mutation RegistratieBeslissen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieBeslissingInvoer!) {
    uitkomst: registratieBeslissen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieGedaanDocument = graphql(`
  mutation RegistratieGedaan($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieGedaanInvoer!) {
    uitkomst: registratieVastleggen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieVerwijderdDocument = graphql(`
  mutation RegistratieVerwijderd($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieVerwijderdInvoer!) {
    uitkomst: registratieVerwijderen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);

export const RegistratieStoppenDocument = graphql(`
  mutation RegistratieStoppen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieStopInvoer!) {
    uitkomst: registratieStoppen(sleutel: $sleutel, dienstverbandId: $id, versie: $versie, invoer: $invoer) {
      ...RegisterdossierNaHandeling
    }
  }
`);
