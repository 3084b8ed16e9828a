import { graphql } from '@meldbaken/platform/graphql-client';

/** Everything that was recorded in step 1 to 4. */
export const MeldingDelenDocument = graphql(`
  query MeldingDelen($meldingId: ID!) {
    meldingDelen(meldingId: $meldingId) {
      ...AlleDelen
    }
  }

  fragment AlleDelen on MeldingDelen {
    meldingId
    strafbaar {
      ...StrafbaarheidDeel
      eerdere {
        ...StrafbaarheidDeel
      }
    }
    politiecontact {
      ...PolitiecontactDeel
      eerdere {
        ...PolitiecontactDeel
      }
    }
    clientgesprek {
      ...ClientgesprekDeel
      eerdere {
        ...ClientgesprekDeel
      }
    }
    toestemmingsweging {
      ...ToestemmingswegingDeel
      eerdere {
        ...ToestemmingswegingDeel
      }
    }
    plegergesprek {
      ...PlegergesprekDeel
      eerdere {
        ...PlegergesprekDeel
      }
    }
    onderzoek {
      ...OnderzoekDeel
      eerdere {
        ...OnderzoekDeel
      }
    }
    oorzaken {
      ...OorzakenboomDeel
      eerdere {
        ...OorzakenboomDeel
      }
    }
    oordeel {
      ...OordeelDeel
      eerdere {
        ...OordeelDeel
      }
    }
    signalering {
      ...SignaleringDeel
      eerdere {
        ...SignaleringDeel
      }
    }
    waarneming {
      ...WaarnemingDeel
      eerdere {
        ...WaarnemingDeel
      }
    }
    bespreking {
      ...BesprekingDeel
      eerdere {
        ...BesprekingDeel
      }
    }
    geheimhouding {
      ...GeheimhoudingDeel
      eerdere {
        ...GeheimhoudingDeel
      }
    }
  }

  fragment StrafbaarheidDeel on Strafbaarheid {
    id
    versie
    op
    door
    antwoord
    waarom
  }

  fragment PolitiecontactDeel on Politiecontact {
    id
    versie
    op
    door
    agent
    bewijsBewaard
    bewijsWaar
    bewijsWie
    bureau
    cameraAdvies
    gesprokenOp
    nummer
    politieDoet
    soort
    volgendContactOp
    wijDoen
  }

  fragment ClientgesprekDeel on Clientgesprek {
    id
    versie
    op
    door
    aard
    alleenWaarom
    doelen
    gedragsdeskundige
    gehoudenOp
    gewezenOp
    met
    redenNiet
    steun
    steunNiet
    steunPolitie
    steunWie
    taxatie
    toestemming
    vertegenwoordiger
    verteld
    voerders
    wens
  }

  fragment ToestemmingswegingDeel on Toestemmingsweging {
    id
    versie
    op
    door
    afhankelijkheid
    anderen
    besluit
    ernst
    herhaling
    verteldAanClient
    waarom
  }

  fragment PlegergesprekDeel on Plegergesprek {
    id
    versie
    op
    door
    aard
    doelen
    gehoudenOp
    gelezen
    reactie
    redenNiet
    steunGewezen
    steunWie
    voerders
  }

  fragment OnderzoekDeel on Onderzoek {
    id
    versie
    op
    door
    afgerond
    afgerondOp
    andereSlachtoffers
    andereWaarom
    andereWat
    begonnenOp
    besluit
    bevindingen
    conclusieClient
    conclusieOrganisatie
    conclusiePleger
    methode
    onderzoekers
    overleden
    stappen
    uitvoering
    voorzitter
    voorzitterNaam
    waarom
    weging
  }

  fragment OorzakenboomDeel on Oorzakenboom {
    id
    versie
    op
    door
    gebeurtenis
    knopen {
      id
      ouder
      tak
      tekst
    }
  }

  fragment OordeelDeel on Oordeel {
    id
    versie
    op
    door
    aard
    afhankelijk
    beleving
    belevingWaarom
    ernst
    gronden
    handelen
    herhaling
    norm
    normWaarom
    opzet
    schade
    uitkomst
    wet
    wetWaarom
  }

  fragment SignaleringDeel on Signalering {
    id
    versie
    op
    door
    aangesproken
    aangesprokenNiet
    aangesprokenWat
    clientdossier
  }

  fragment WaarnemingDeel on Waarneming {
    id
    versie
    op
    door
    doorWie
    feiten
    gezienOp
    mening
  }

  fragment BesprekingDeel on Bespreking {
    id
    versie
    op
    door
    advies
    besproken
    gesprokenOp
    met
    naam
  }

  fragment GeheimhoudingDeel on Geheimhouding {
    id
    versie
    op
    door
    grondslag
    waarom
  }
`);

/** The answer of every act on a part; what stands there then, the question above asks anew. */
export const DelenNaHandelingDocument = graphql(`
  fragment DelenNaHandeling on MeldingDelenUitkomst {
    __typename
    ... on MeldingDelen {
      meldingId
    }
    ... on MeldingDelenVerouderd {
      code
      bericht
      huidig {
        meldingId
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
`);
