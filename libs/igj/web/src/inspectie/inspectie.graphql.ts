import { graphql } from '@meldbaken/platform/graphql-client';

export const ZaakWerkDocument = graphql(`
  query ZaakWerk($id: ID!) {
    zaakWerk(zaakId: $id) {
      ...ZaakWerkDelen
    }
  }

  fragment ZaakWerkDelen on ZaakWerk {
    id
    magHandelingen
    wegingen {
      ernst
      risico
      spoed
      compleet
      raaktKwaliteit
      toelichting
      op
      door {
        id
        naam
      }
    }
    routes {
      route
      redenen
      toelichting
      afspraken
      op
      door {
        id
        naam
      }
    }
    notities {
      id
      versie
      tekst
      op
      gewijzigdOp
      magWijzigen
      door {
        id
        naam
      }
    }
    eerder {
      id
      nummer
      categorie
      status
      ontvangenOp
      zelfdeAanbieder
      zelfdeZorgverlener
    }
    openVelden {
      code
      label
      verplicht
    }
    rapporten {
      kenmerk
      op
      naam
      versie
      beoordeeld
      door {
        id
        naam
      }
      elementen {
        code
        hoofdstuk
        label
        tekst
        oordeel
        woorden
      }
    }
    maatregelen {
      id
      versie
      code
      naam
      grondslag
      beginOp
      eindOp
      uiterlijk
      geeindigdOp
      verteld
      voorwaarden
      reden
      einde
      door {
        id
        naam
      }
    }
    eerdereMaatregelen
    doorgiften {
      id
      aan
      kenmerk
      velden
      tekst
      grondslag
      doel
      dag
      referentie
      op
      bevestigdOp
      door {
        id
        naam
      }
    }
    rechtmatigheid {
      doorgeven
      reden
      op
      door {
        id
        naam
      }
    }
    verloop {
      naar
      op
      door {
        id
        naam
      }
    }
  }
`);

export const ZaakWegenDocument = graphql(`
  mutation ZaakWegen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $weging: WegingInvoer!) {
    uitkomst: zaakWegen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, weging: $weging) {
      ...ZaakDaadUitkomst
    }
  }

  fragment ZaakDaadUitkomst on ZaakUitkomst {
    __typename
    ... on Zaak {
      ...ZaakDelen
    }
    ... on ZaakVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);

export const ZaakNotitieSchrijvenDocument = graphql(`
  mutation ZaakNotitieSchrijven($sleutel: ID!, $zaakId: ID!, $tekst: String!) {
    uitkomst: zaakNotitieSchrijven(sleutel: $sleutel, zaakId: $zaakId, tekst: $tekst) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakNotitieWijzigenDocument = graphql(`
  mutation ZaakNotitieWijzigen($sleutel: ID!, $zaakId: ID!, $notitieId: ID!, $versie: Int!, $tekst: String!) {
    uitkomst: zaakNotitieWijzigen(
      sleutel: $sleutel
      zaakId: $zaakId
      notitieId: $notitieId
      versie: $versie
      tekst: $tekst
    ) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakRouteKiezenDocument = graphql(`
  mutation ZaakRouteKiezen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $keuze: RouteInvoer!) {
    uitkomst: zaakRouteKiezen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, keuze: $keuze) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakRapportBeoordelenDocument = graphql(`
  mutation ZaakRapportBeoordelen($sleutel: ID!, $zaakId: ID!, $beoordeling: BeoordelingInvoer!) {
    uitkomst: zaakRapportBeoordelen(sleutel: $sleutel, zaakId: $zaakId, beoordeling: $beoordeling) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakConceptrapportDocument = graphql(`
  mutation ZaakConceptrapportSturen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $tekst: String!) {
    uitkomst: zaakConceptrapportSturen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, tekst: $tekst) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakEindrapportDocument = graphql(`
  mutation ZaakEindrapportSturen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $tekst: String!) {
    uitkomst: zaakEindrapportSturen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, tekst: $tekst) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakMaatregelNemenDocument = graphql(`
  mutation ZaakMaatregelNemen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $maatregel: MaatregelInvoer!) {
    uitkomst: zaakMaatregelNemen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, maatregel: $maatregel) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakMaatregelBeeindigenDocument = graphql(`
  mutation ZaakMaatregelBeeindigen($sleutel: ID!, $zaakId: ID!, $einde: MaatregelEindeInvoer!) {
    uitkomst: zaakMaatregelBeeindigen(sleutel: $sleutel, zaakId: $zaakId, einde: $einde) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ZaakSignaalDoorgevenDocument = graphql(`
  mutation ZaakSignaalDoorgeven($sleutel: ID!, $zaakId: ID!, $versie: Int!, $signaal: SignaalInvoer!) {
    uitkomst: zaakSignaalDoorgeven(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, signaal: $signaal) {
      ...ZaakDaadUitkomst
    }
  }
`);

export const ExterneMeldingReagerenDocument = graphql(`
  mutation ExterneMeldingReageren($sleutel: ID!, $id: ID!, $antwoordOp: String!, $tekst: String!) {
    uitkomst: externeMeldingReageren(sleutel: $sleutel, id: $id, antwoordOp: $antwoordOp, tekst: $tekst) {
      __typename
      ... on ExterneMelding {
        ...ExterneMeldingDelen
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
