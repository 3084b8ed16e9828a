import type {
  RaadpleegBron,
  RaadpleegGrondslag,
  ZorgsignaalAard,
  ZorgsignaalBron,
  ZorgsignaalConclusie,
  ZorgsignaalDaad,
  ZorgsignaalFraudesoort,
  ZorgsignaalKracht,
  ZorgsignaalOnderwerpSoort,
  ZorgsignaalOntvanger,
  ZorgsignaalRoute,
  ZorgsignaalStap,
  ZorgsignaalStatus,
  ZorgsignaalStelsel,
  ZorgsignaalTekstSoort,
  ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';

type Labels<C extends string> = Readonly<Record<C, string>>;

export const ZORGSIGNAAL_BRON_LABEL: Labels<ZorgsignaalBron> = {
  INWONER: 'Inwoner',
  INKOOP_CONTRACTBEHEER: 'Inkoop en contractbeheer',
  CONSULENT: 'Consulent Wmo of Jeugd',
  OVERIGE_MEDEWERKER: 'Andere collega',
  ANDERE_GEMEENTE: 'Andere gemeente',
  IKZ: 'IKZ (Informatieknooppunt Zorgfraude)',
  UWV: 'UWV',
  IGJ: 'IGJ (inspectie)',
  SVB: 'SVB',
  GGD: 'GGD',
  POLITIE: 'Politie',
  RIEC: 'RIEC',
  ARBEIDSINSPECTIE: 'Arbeidsinspectie',
  NULMETING: 'Nulmeting',
  AANBIEDER_ZELF: 'De aanbieder zelf',
  OVERIG: 'Iemand anders',
};

export const ZORGSIGNAAL_AARD_LABEL: Labels<ZorgsignaalAard> = {
  KWALITEIT: 'Kwaliteit van de zorg',
  RECHTMATIGHEID: 'Rechtmatigheid (geld en regels)',
  BEIDE: 'Kwaliteit en rechtmatigheid',
  ONDERMIJNING: 'Ondermijning',
  OVERLAST: 'Overlast',
};

export const ZORGSIGNAAL_STELSEL_LABEL: Labels<ZorgsignaalStelsel> = { WMO: 'Wmo', JEUGD: 'Jeugdwet' };

export const ZORGSIGNAAL_ONDERWERP_LABEL: Labels<ZorgsignaalOnderwerpSoort> = {
  AANBIEDER: 'Aanbieder',
  BUDGETHOUDER: 'Budgethouder of cliënt',
  BESTUURDER: 'Bestuurder of eigenaar',
  ADRES: 'Adres',
};

export const ZORGSIGNAAL_TEKST_LABEL: Labels<ZorgsignaalTekstSoort> = {
  FEITEN: 'Feiten',
  OMSTANDIGHEDEN: 'Omstandigheden en gebeurtenissen',
  WAARNEMINGEN: 'Waarnemingen',
  INTERPRETATIES: 'Wat iemand ervan denkt',
  BRONNEN: 'Waar dit op rust',
};

export const ZORGSIGNAAL_STATUS_LABEL: Labels<ZorgsignaalStatus> = {
  ONTVANGEN: 'Nog niet gewogen',
  GEWOGEN: 'Gewogen',
  VOORONDERZOEK: 'Vooronderzoek',
  VERRIJKING: 'Informatie vragen',
  ONDERZOEK: 'Onderzoek',
  RAPPORT: 'Rapport',
  BESLUIT: 'Wacht op besluit',
  UITVOERING: 'Uitvoering',
  NAZORG: 'Nazorg',
  AFGESLOTEN: 'Afgesloten',
  SAMENGEVOEGD: 'Samengevoegd',
};

export const ZORGSIGNAAL_ROUTE_LABEL: Labels<ZorgsignaalRoute> = {
  TOEZICHT_KWALITEIT: 'Toezichthouder kwaliteit',
  TOEZICHT_RECHTMATIGHEID: 'Toezichthouder rechtmatigheid',
  VEILIGHEID: 'Team Veiligheid',
  IGJ: 'IGJ (inspectie)',
};

export const ZORGSIGNAAL_KRACHT_LABEL: Labels<ZorgsignaalKracht> = {
  FEIT: 'Feit',
  VERMOEDEN: 'Vermoeden',
  ONDERBUIK: 'Gevoel',
};

export const ZORGSIGNAAL_WEEGBESLUIT_LABEL: Labels<ZorgsignaalWeegbesluit> = {
  VOORONDERZOEK: 'Vooronderzoek doen',
  VOLGEN: 'Volgen: nu niets doen, wel blijven letten',
  DOORGEVEN: 'Doorgeven aan een ander',
  ARCHIEF: 'Niets doen en afsluiten',
};

export const ZORGSIGNAAL_STAP_LABEL: Labels<ZorgsignaalStap> = {
  VOORONDERZOEK: 'Vooronderzoek',
  VERRIJKING: 'Informatie vragen aan RIEC of IKZ',
  ONDERZOEK: 'Onderzoek',
};

export const ZORGSIGNAAL_CONCLUSIE_LABEL: Labels<ZorgsignaalConclusie> = {
  FRAUDE: 'Fraude',
  VERGISSING: 'Vergissing',
  ONEIGENLIJK: 'Oneigenlijk gebruik',
  ONDOELMATIG: 'Ondoelmatige zorg',
  GEEN_AANWIJZING: 'Er is niets gevonden',
  TE_WEINIG: 'Te weinig om verder te zoeken',
  DOORGEGEVEN: 'Een ander heeft het overgenomen',
};

export const ZORGSIGNAAL_FRAUDESOORT_LABEL: Labels<ZorgsignaalFraudesoort> = {
  ORGANISATIE: 'Binnen 1 organisatie',
  NETWERK: 'In een netwerk',
  CRIMINEEL: 'Crimineel',
};

export const ZORGSIGNAAL_ONTVANGER_LABEL: Labels<ZorgsignaalOntvanger> = {
  IGJ: 'IGJ (inspectie)',
  GGD: 'GGD (toezicht kwaliteit)',
};

export const RAADPLEEG_BRON_LABEL: Labels<RaadpleegBron> = {
  INTERNET: 'Internet',
  HANDELSREGISTER: 'Handelsregister (KvK)',
  CLIENTDOSSIER_WMO: 'Cliëntdossier Wmo',
  ANDERE_GEMEENTELIJKE_BRON: 'Andere bron van de gemeente',
  POLITIE: 'Politie',
  RIEC: 'RIEC',
  SVB: 'SVB',
  ARBEIDSINSPECTIE: 'Arbeidsinspectie',
  IKZ: 'IKZ',
};

export const RAADPLEEG_GRONDSLAG_LABEL: Labels<RaadpleegGrondslag> = {
  AWB_5_16: 'Awb 5:16: inlichtingen vragen',
  AWB_5_17: 'Awb 5:17: zakelijke gegevens inzien',
  WMO_5_1_5: 'Wmo 5.1.5: gegevens voor toezicht',
  WMO_6_1: 'Wmo 6.1: toezicht, ook dossiers inzien',
  ANDERS: 'Een ander artikel',
};

export const ZORGSIGNAAL_DAAD_LABEL: Labels<ZorgsignaalDaad> = {
  INGEVOERD: 'Ingevoerd',
  GEWOGEN: 'Gewogen',
  TOEGEWEZEN: 'Toegewezen',
  BETROKKEN: 'Collega kijkt mee',
  UITGESLOTEN: 'Collega uitgesloten',
  STAP: 'Volgende stap',
  DOORGEGEVEN: 'Doorgegeven',
  SAMENGEVOEGD: 'Samengevoegd',
  GESPLITST: 'Weer los gemaakt',
  AFGESLOTEN: 'Afgesloten',
  HEROPEND: 'Heropend',
};
