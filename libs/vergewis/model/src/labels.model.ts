import type {
  BigBeroep,
  DienstverbandKenmerk,
  DienstverbandSoort,
  Echtheidskenmerk,
  EindeReden,
  EisGrondslag,
  EisStatus,
  EisZekerheid,
  FeitHerkomst,
  FeitSoort,
  Inzetbaarheid,
  ProfielSoort,
  VasteEisCode,
  VergewisWijze,
  VergewisZorgsoort,
  VoorwaardeSoort,
} from '@meldbaken/vergewis/contract';

type Labels<C extends string> = Readonly<Record<C, string>>;

export const DIENSTVERBAND_SOORT_LABEL: Labels<DienstverbandSoort> = {
  SOLLICITANT: 'Sollicitant',
  IN_DIENST: 'In dienst',
  ZZP: 'Zzp of ingehuurd',
  UITZENDKRACHT: 'Uitzendkracht',
  STAGIAIR: 'Stagiair',
  VRIJWILLIGER: 'Vrijwilliger',
};

export const VERGEWIS_ZORGSOORT_LABEL: Labels<VergewisZorgsoort> = {
  WLZ: 'Langdurige zorg (Wlz)',
  GGZ_24UUR: 'Ggz met verblijf',
  JEUGD: 'Jeugdhulp',
  WMO: 'Ondersteuning thuis (Wmo)',
  PGB: 'Persoonsgebonden budget (pgb)',
  OVERIG: 'Andere zorg of geen zorg',
};

export const DIENSTVERBAND_KENMERK_LABEL: Labels<DienstverbandKenmerk> = {
  SOLIST: 'Werkt alleen, zonder instelling',
  INCIDENTEEL: 'Helpt maar af en toe',
  SOCIAAL_NETWERK: 'Familie in de eerste of tweede graad van de cliënt',
  BESTUURDER: 'Bestuurder van de zorgaanbieder',
  HEEFT_CONTRACT: 'Werkt voor een organisatie die al een contract heeft',
};

export const EIS_NAAM: Labels<VasteEisCode> = {
  VOG_WKKGZ: 'VOG voor de zorg (Wkkgz)',
  VOG_JEUGDWET: 'VOG voor de jeugdhulp (Jeugdwet)',
  VOG_WMO: 'VOG voor de Wmo',
  VOG_PGB: 'VOG voor het pgb',
  VOG_CONTRACT: 'VOG volgens een contract of eigen regel',
  BIG: 'BIG-registratie',
  REGISTER_CONSULT: 'Waarschuwingsregister',
  IGJ_NAVRAAG: 'Vraag aan de IGJ',
  REFERENTIES: 'Referenties',
  IDENTITEIT: 'Identiteit',
  DIPLOMA: 'Diploma',
  WERKVERLEDEN: 'Werkverleden',
  GEDRAGSGESPREK: 'Gesprek over gewenst gedrag',
  GEDRAGSCODE: 'Gedragscode getekend',
};

export const EIS_STATUS_LABEL: Labels<EisStatus> = {
  NIET_NODIG: 'Niet nodig',
  ONTBREEKT: 'Ontbreekt',
  AANGEVRAAGD: 'Aangevraagd',
  ONTVANGEN: 'Ontvangen',
  IN_BEOORDELING: 'In beoordeling',
  AKKOORD: 'Akkoord',
  BEZWAAR: 'Bezwaar',
  VERLOPEN: 'Verlopen',
  ONTHEVEN: 'Ontheven',
};

export const INZETBAARHEID_LABEL: Labels<Inzetbaarheid> = {
  INZETBAAR: 'Inzetbaar',
  ONDER_VOORWAARDEN: 'Inzetbaar onder voorwaarden',
  NIET_INZETBAAR: 'Niet inzetbaar',
};

export const FEIT_SOORT_LABEL: Labels<FeitSoort> = {
  AANGEVRAAGD: 'Aangevraagd',
  HERINNERD: 'Herinnering gestuurd',
  ONTVANGEN: 'Ontvangen',
  IN_BEOORDELING: 'In beoordeling genomen',
  AKKOORD: 'Akkoord',
  BEZWAAR: 'Bezwaar',
  VERMOEDEN: 'Vermoeden: er is een nieuwe VOG nodig',
  NIET_GECONTROLEERD: 'Niet gecontroleerd: het register was niet bereikbaar',
  INGETROKKEN: 'Ingetrokken: het klopte niet',
};

export const FEIT_HERKOMST_LABEL: Labels<FeitHerkomst> = {
  GEZIEN: 'Zelf gezien',
  IMPORT: 'Uit een bestand',
  BIG_REGISTER: 'BIG-register',
  SOLLICITANT: 'Door de sollicitant gegeven',
  REGISTER: 'Waarschuwingsregister',
  IGJ: 'Antwoord van de IGJ',
};

export const PROFIEL_SOORT_LABEL: Labels<ProfielSoort> = {
  SPECIFIEK: 'Specifiek profiel',
  FUNCTIEASPECTEN: 'Functieaspecten',
};

export const ECHTHEID_LABEL: Labels<Echtheidskenmerk> = {
  RASTER: 'Raster op het papier',
  RIJKSLOGO: 'Blauw rijkslogo',
  DIGITAAL_GECONTROLEERD: 'Digitale VOG gecontroleerd',
};

export const VOORWAARDE_LABEL: Labels<VoorwaardeSoort> = {
  ONDER_TOEZICHT: 'Werkt alleen onder toezicht',
  GEEN_EEN_OP_EEN: 'Is niet alleen met een cliënt',
  GEEN_NACHTDIENST: 'Werkt geen nachtdienst',
  BEGELEIDING: 'Krijgt extra begeleiding',
  SCHOLING: 'Volgt eerst scholing',
  ANDERE_FUNCTIE: 'Doet tijdelijk ander werk',
};

export const EIS_GRONDSLAG_LABEL: Labels<EisGrondslag> = {
  WET: 'Wet',
  CONTRACT: 'Contract',
  EIGEN: 'Eigen beleid',
};

export const EIS_ZEKERHEID_LABEL: Labels<EisZekerheid> = {
  GECONTROLEERD: 'De tekst is gelezen',
  OUDERE_TEKST: 'Een oudere tekst is gelezen',
  AANNAME: 'Dit is een aanname',
};

export const EINDE_REDEN_LABEL: Labels<EindeReden> = {
  UIT_DIENST: 'Uit dienst',
  AFGEWEZEN: 'Sollicitatie afgewezen',
  INGETROKKEN: 'Sollicitatie ingetrokken',
  ANDERS: 'Anders',
};

export const VERGEWIS_WIJZE_LABEL: Labels<VergewisWijze> = {
  GESPREK: 'Gesprek',
  OBSERVATIE: 'Meekijken bij het werk',
  BIG: 'BIG-register',
  FUNCTIEVERSLAG: 'Verslag van het functioneren',
  NAVRAAG_BEHANDELAARS: 'Vraag of er iets van belang is',
};

export const BIG_BEROEP_LABEL: Labels<BigBeroep> = {
  APOTHEKER: 'apotheker',
  ARTS: 'arts',
  FYSIOTHERAPEUT: 'fysiotherapeut',
  GEZONDHEIDSZORGPSYCHOLOOG: 'gezondheidszorgpsycholoog',
  KLINISCH_TECHNOLOOG: 'klinisch technoloog',
  ORTHOPEDAGOOG_GENERALIST: 'orthopedagoog-generalist',
  PHYSICIAN_ASSISTANT: 'physician assistant',
  PSYCHOTHERAPEUT: 'psychotherapeut',
  TANDARTS: 'tandarts',
  VERPLEEGKUNDIGE: 'verpleegkundige',
  VERLOSKUNDIGE: 'verloskundige',
  MONDHYGIENIST: 'mondhygiënist',
};
