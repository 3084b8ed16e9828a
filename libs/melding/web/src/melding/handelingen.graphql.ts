import { graphql } from '@meldbaken/platform/graphql-client';

export const MeldingNaHandelingDocument = graphql(`
  fragment MeldingNaHandeling on MeldingUitkomst {
    __typename
    ... on Melding {
      id
      versie
    }
    ... on VersieVerouderd {
      code
      bericht
      huidig {
        id
        versie
        status
        stappen {
          stap
          status
        }
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const MeldingInBehandelingNemenDocument = graphql(`
  mutation MeldingInBehandelingNemen($id: ID!, $versie: Int!) {
    uitkomst: meldingInBehandelingNemen(id: $id, versie: $versie) {
      ...MeldingNaHandeling
    }
  }
`);

export const StapZettenDocument = graphql(`
  mutation StapZetten($meldingId: ID!, $versie: Int!, $stap: Int!, $status: StapStatus!, $reden: String) {
    uitkomst: stapZetten(meldingId: $meldingId, versie: $versie, stap: $stap, status: $status, reden: $reden) {
      ...MeldingNaHandeling
    }
  }
`);

export const VormenVastleggenDocument = graphql(`
  mutation VormenVastleggen($meldingId: ID!, $versie: Int!, $vormen: [Vorm!]!) {
    uitkomst: vormenVastleggen(meldingId: $meldingId, versie: $versie, vormen: $vormen) {
      ...MeldingNaHandeling
    }
  }
`);

export const EenheidWijzigenDocument = graphql(`
  mutation EenheidWijzigen($meldingId: ID!, $versie: Int!, $eenheidId: ID!, $reden: String!) {
    uitkomst: eenheidWijzigen(meldingId: $meldingId, versie: $versie, eenheidId: $eenheidId, reden: $reden) {
      ...MeldingNaHandeling
    }
  }
`);

export const BetrokkeneToevoegenDocument = graphql(`
  mutation BetrokkeneToevoegen(
    $meldingId: ID!
    $versie: Int!
    $lidmaatschapId: ID!
    $functie: BetrokkeneFunctie!
    $reden: String!
    $tot: Datum
  ) {
    uitkomst: betrokkeneToevoegen(
      meldingId: $meldingId
      versie: $versie
      lidmaatschapId: $lidmaatschapId
      functie: $functie
      reden: $reden
      tot: $tot
    ) {
      ...MeldingNaHandeling
    }
  }
`);

export const BetrokkeneVerwijderenDocument = graphql(`
  mutation BetrokkeneVerwijderen(
    $meldingId: ID!
    $versie: Int!
    $lidmaatschapId: ID!
    $functie: BetrokkeneFunctie!
    $reden: String!
  ) {
    uitkomst: betrokkeneVerwijderen(
      meldingId: $meldingId
      versie: $versie
      lidmaatschapId: $lidmaatschapId
      functie: $functie
      reden: $reden
    ) {
      ...MeldingNaHandeling
    }
  }
`);

export const GenoemdeKoppelenDocument = graphql(`
  mutation GenoemdeKoppelen($meldingId: ID!, $versie: Int!, $genoemdeId: ID!, $persoonId: ID) {
    uitkomst: genoemdeKoppelen(meldingId: $meldingId, versie: $versie, genoemdeId: $genoemdeId, persoonId: $persoonId) {
      ...MeldingNaHandeling
    }
  }
`);

export const VerwanteUitsluitenDocument = graphql(`
  mutation VerwanteUitsluiten($meldingId: ID!, $versie: Int!, $persoonId: ID!, $reden: String!) {
    uitkomst: verwanteUitsluiten(meldingId: $meldingId, versie: $versie, persoonId: $persoonId, reden: $reden) {
      ...MeldingNaHandeling
    }
  }
`);

export const DeelnemersKiezenDocument = graphql(`
  query DeelnemersKiezen($meldingId: ID!, $functie: BetrokkeneFunctie!, $zoek: String) {
    deelnemersKiezen(meldingId: $meldingId, functie: $functie, zoek: $zoek) {
      id
      naam
    }
  }
`);

export const KoppelKandidatenDocument = graphql(`
  query KoppelKandidaten($meldingId: ID!, $genoemdeId: ID!, $zoek: String) {
    koppelKandidaten(meldingId: $meldingId, genoemdeId: $genoemdeId, zoek: $zoek) {
      id
      naam
      functie
      eenheid
    }
  }
`);
