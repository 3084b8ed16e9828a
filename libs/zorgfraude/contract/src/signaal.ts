/** Where a signal came from (handbook care fraud, work process). */
export const ZORGSIGNAAL_BRONNEN = [
  'INWONER',
  'INKOOP_CONTRACTBEHEER',
  'CONSULENT',
  'OVERIGE_MEDEWERKER',
  'ANDERE_GEMEENTE',
  'IKZ',
  'UWV',
  'IGJ',
  'SVB',
  'GGD',
  'POLITIE',
  'RIEC',
  'ARBEIDSINSPECTIE',
  'NULMETING',
  'AANBIEDER_ZELF',
  'OVERIG',
] as const;
export type ZorgsignaalBron = (typeof ZORGSIGNAAL_BRONNEN)[number];

/** What kind of trouble it points at. */
export const ZORGSIGNAAL_AARDEN = ['KWALITEIT', 'RECHTMATIGHEID', 'BEIDE', 'ONDERMIJNING', 'OVERLAST'] as const;
export type ZorgsignaalAard = (typeof ZORGSIGNAAL_AARDEN)[number];

/** Care law under which the care is paid. */
export const ZORGSIGNAAL_STELSELS = ['WMO', 'JEUGD'] as const;
export type ZorgsignaalStelsel = (typeof ZORGSIGNAAL_STELSELS)[number];

export const ZORGSIGNAAL_ONDERWERPEN = ['AANBIEDER', 'BUDGETHOUDER', 'BESTUURDER', 'ADRES'] as const;
export type ZorgsignaalOnderwerpSoort = (typeof ZORGSIGNAAL_ONDERWERPEN)[number];

/** The classes in which the words are kept apart. */
export const ZORGSIGNAAL_TEKSTEN = ['FEITEN', 'OMSTANDIGHEDEN', 'WAARNEMINGEN', 'INTERPRETATIES', 'BRONNEN'] as const;
export type ZorgsignaalTekstSoort = (typeof ZORGSIGNAAL_TEKSTEN)[number];

export const ZORGSIGNAAL_STATUSSEN = [
  'ONTVANGEN',
  'GEWOGEN',
  'VOORONDERZOEK',
  'VERRIJKING',
  'ONDERZOEK',
  'RAPPORT',
  'BESLUIT',
  'UITVOERING',
  'NAZORG',
  'AFGESLOTEN',
  'SAMENGEVOEGD',
] as const;
export type ZorgsignaalStatus = (typeof ZORGSIGNAAL_STATUSSEN)[number];

/** Who takes it up. */
export const ZORGSIGNAAL_ROUTES = ['TOEZICHT_KWALITEIT', 'TOEZICHT_RECHTMATIGHEID', 'VEILIGHEID', 'IGJ'] as const;
export type ZorgsignaalRoute = (typeof ZORGSIGNAAL_ROUTES)[number];

/** How firm it is, in words. */
export const ZORGSIGNAAL_KRACHTEN = ['FEIT', 'VERMOEDEN', 'ONDERBUIK'] as const;
export type ZorgsignaalKracht = (typeof ZORGSIGNAAL_KRACHTEN)[number];

/** What weighing decides. */
export const ZORGSIGNAAL_WEEGBESLUITEN = ['VOORONDERZOEK', 'VOLGEN', 'DOORGEVEN', 'ARCHIEF'] as const;
export type ZorgsignaalWeegbesluit = (typeof ZORGSIGNAAL_WEEGBESLUITEN)[number];

/** The next states that somebody begins by hand. */
export const ZORGSIGNAAL_STAPPEN = ['VOORONDERZOEK', 'VERRIJKING', 'ONDERZOEK'] as const;
export type ZorgsignaalStap = (typeof ZORGSIGNAAL_STAPPEN)[number];

export const ZORGSIGNAAL_CONCLUSIES = [
  'FRAUDE',
  'VERGISSING',
  'ONEIGENLIJK',
  'ONDOELMATIG',
  'GEEN_AANWIJZING',
  'TE_WEINIG',
  'DOORGEGEVEN',
] as const;
export type ZorgsignaalConclusie = (typeof ZORGSIGNAAL_CONCLUSIES)[number];

export const ZORGSIGNAAL_FRAUDESOORTEN = ['ORGANISATIE', 'NETWERK', 'CRIMINEEL'] as const;
export type ZorgsignaalFraudesoort = (typeof ZORGSIGNAAL_FRAUDESOORTEN)[number];

/** Who may take over, without a workspace here: recorded by hand. */
export const ZORGSIGNAAL_ONTVANGERS = ['IGJ', 'GGD'] as const;
export type ZorgsignaalOntvanger = (typeof ZORGSIGNAAL_ONTVANGERS)[number];

/** Sources that one looks into during an inquiry. */
export const RAADPLEEG_BRONNEN = [
  'INTERNET',
  'HANDELSREGISTER',
  'CLIENTDOSSIER_WMO',
  'ANDERE_GEMEENTELIJKE_BRON',
  'POLITIE',
  'RIEC',
  'SVB',
  'ARBEIDSINSPECTIE',
  'IKZ',
] as const;
export type RaadpleegBron = (typeof RAADPLEEG_BRONNEN)[number];

/** Legal ground of a look. */
export const RAADPLEEG_GRONDSLAGEN = ['AWB_5_16', 'AWB_5_17', 'WMO_5_1_5', 'WMO_6_1', 'ANDERS'] as const;
export type RaadpleegGrondslag = (typeof RAADPLEEG_GRONDSLAGEN)[number];

/** What happened to a signal, in its timeline. */
export const ZORGSIGNAAL_DADEN = [
  'INGEVOERD',
  'GEWOGEN',
  'TOEGEWEZEN',
  'BETROKKEN',
  'UITGESLOTEN',
  'STAP',
  'DOORGEGEVEN',
  'SAMENGEVOEGD',
  'GESPLITST',
  'AFGESLOTEN',
  'HEROPEND',
] as const;
export type ZorgsignaalDaad = (typeof ZORGSIGNAAL_DADEN)[number];

export interface ZorgsignaalOnderwerp {
  readonly soort: ZorgsignaalOnderwerpSoort;
  /** Name of the provider or the person; of an address the address itself. */
  readonly naam: string;
  /** Of a provider. */
  readonly kvk: string | null;
}

export type ZorgsignaalTeksten = Readonly<Partial<Record<ZorgsignaalTekstSoort, string>>>;

export interface NieuwZorgsignaal {
  readonly bron: ZorgsignaalBron;
  readonly aard: ZorgsignaalAard;
  readonly stelsel: ZorgsignaalStelsel;
  /** 'YYYY-MM-DD': when it came in. */
  readonly ontvangenOp: string;
  readonly anoniem: boolean;
  readonly melderNaam: string | null;
  readonly melderContact: string | null;
  readonly onderwerpen: readonly ZorgsignaalOnderwerp[];
  readonly teksten: ZorgsignaalTeksten;
}
