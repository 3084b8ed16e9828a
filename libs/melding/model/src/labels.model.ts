import type {
  BetrokkeneFunctie,
  ClientAkkoord,
  GenoemdeStand,
  JaNeeWeetNiet,
  MelderSoort,
  MeldingStatus,
  StapStatus,
  VaststellingSoort,
  Vorm,
} from '@meldbaken/melding/contract';

export const MELDING_STATUS_LABEL: Readonly<Record<MeldingStatus, string>> = {
  INGEDIEND: 'Nieuw',
  IN_BEHANDELING: 'In behandeling',
  GESLOTEN: 'Gesloten',
  DOORVERWEZEN: 'Doorverwezen',
};

export const STAP_STATUS_LABEL: Readonly<Record<StapStatus, string>> = {
  NOG_NIET: 'Nog niet',
  LOOPT: 'Loopt',
  AFGEROND: 'Klaar',
  NIET_VAN_TOEPASSING: 'Niet nodig',
};

export const VORM_LABEL: Readonly<Record<Vorm, string>> = {
  VERWAARLOZING: 'Verwaarlozing of zorg niet geven',
  PSYCHISCH: 'Psychisch, ook rechten afnemen',
  FYSIEK: 'Lichamelijk',
  SEKSUEEL: 'Seksueel',
  FINANCIEEL: 'Geld of spullen',
};

export const VASTSTELLING_LABEL: Readonly<Record<VaststellingSoort, string>> = {
  CALAMITEIT: 'Calamiteit',
  GEWELD: 'Geweld in de zorgrelatie',
  ONTSLAG: 'Ontslag wegens disfunctioneren',
  GEEN: 'Niet melden buiten de organisatie',
  ONDUIDELIJK: 'Nog niet duidelijk',
};

/** Own words after Wkkgz art. 1 and 11; the legal term is explained once. */
export const VASTSTELLING_UITLEG: Readonly<Record<VaststellingSoort, string>> = {
  CALAMITEIT:
    'Een onverwachte gebeurtenis die met de zorg te maken heeft. Een cliënt overleed of kreeg ernstige schade. U meldt dit bij de IGJ.',
  GEWELD:
    'Geweld of seksueel misbruik van een cliënt. Door iemand die voor u werkt, of door een cliënt die in hetzelfde huis verblijft. U meldt dit bij de IGJ.',
  ONTSLAG:
    'U stopt het contract met een zorgverlener omdat die ernstig tekortschoot. Ook als de zorgverlener zelf weggaat. U meldt dit bij de IGJ.',
  GEEN: 'Dit hoeft u niet te melden bij de IGJ. Schrijf op waarom niet. Dat blijft in het dossier staan.',
  ONDUIDELIJK:
    'U weet nog niet of u dit moet melden. U hebt 6 weken om het uit te zoeken. Die tellen vanaf de dag dat het is gezien.',
};

export const BETROKKENE_FUNCTIE_LABEL: Readonly<Record<BetrokkeneFunctie, string>> = {
  BEHANDELAAR: 'Behandelaar van de melding',
  ONDERZOEKER: 'Onderzoeker',
  VOORZITTER: 'Voorzitter van het onderzoek',
  CONTACTPERSOON_POLITIE: 'Contactpersoon politie',
  BESLISSER: 'Beslisser',
  HR_MAATREGELEN: 'HR, voor maatregelen',
};

export const MELDER_SOORT_LABEL: Readonly<Record<MelderSoort, string>> = {
  MEDEWERKER: 'Medewerker',
  VRIJWILLIGER: 'Vrijwilliger',
  CLIENT: 'Cliënt',
  VERTEGENWOORDIGER: 'Vertegenwoordiger van de cliënt',
  MANTELZORGER: 'Familie of mantelzorger',
  EXTERNE: 'Iemand van buiten',
};

export const GENOEMDE_STAND_LABEL: Readonly<Record<GenoemdeStand, string>> = {
  GEKOZEN: 'Gekozen uit de lijst',
  GETYPT: 'Getypt, nog niet gekoppeld',
  GEKOPPELD: 'Gekoppeld aan een persoon',
  NIEMAND_VAN_ONS: 'Niemand van onze organisatie',
};

export const JA_NEE_WEET_NIET_LABEL: Readonly<Record<JaNeeWeetNiet, string>> = {
  JA: 'Ja',
  NEE: 'Nee',
  WEET_NIET: 'Ik weet het niet',
};

export const CLIENT_AKKOORD_LABEL: Readonly<Record<ClientAkkoord, string>> = {
  JA: 'Ja, de cliënt vindt het goed',
  NEE: 'Nee, de cliënt wil het niet',
  WEET_NIET: 'Ik weet het niet',
  NIET_GEVRAAGD: 'Ik heb het niet gevraagd',
};
