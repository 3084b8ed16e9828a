/** States of a Melding. Reopening gives IN_BEHANDELING, with a reason. */
export const MELDING_STATUSSEN = ['INGEDIEND', 'IN_BEHANDELING', 'GESLOTEN', 'DOORVERWEZEN'] as const;
export type MeldingStatus = (typeof MELDING_STATUSSEN)[number];

/** The six steps of the Leidraad Veilige zorgrelatie. */
export const STAP_NUMMERS = [1, 2, 3, 4, 5, 6] as const;
export type StapNummer = (typeof STAP_NUMMERS)[number];

export const STAP_STATUSSEN = ['NOG_NIET', 'LOOPT', 'AFGEROND', 'NIET_VAN_TOEPASSING'] as const;
export type StapStatus = (typeof STAP_STATUSSEN)[number];

/** Forms of boundary-crossing behaviour (Leidraad par. 2.2.2). */
export const VORMEN = ['VERWAARLOZING', 'PSYCHISCH', 'FYSIEK', 'SEKSUEEL', 'FINANCIEEL'] as const;
export type Vorm = (typeof VORMEN)[number];

/** Classification for the outside world (guards G3, G4, G7). Not the Oordeel of step 4. */
export const VASTSTELLING_SOORTEN = ['CALAMITEIT', 'GEWELD', 'ONTSLAG', 'GEEN', 'ONDUIDELIJK'] as const;
export type VaststellingSoort = (typeof VASTSTELLING_SOORTEN)[number];

/** In which function somebody was joined to the handling of one Melding. */
export const BETROKKENE_FUNCTIES = [
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
] as const;
export type BetrokkeneFunctie = (typeof BETROKKENE_FUNCTIES)[number];

export const MELDER_SOORTEN = [
  'MEDEWERKER',
  'VRIJWILLIGER',
  'CLIENT',
  'VERTEGENWOORDIGER',
  'MANTELZORGER',
  'EXTERNE',
] as const;
export type MelderSoort = (typeof MELDER_SOORTEN)[number];

/** How far a named person is known: picked, typed, linked to a Persoon later, or cleared as nobody of ours. */
export const GENOEMDE_STANDEN = ['GEKOZEN', 'GETYPT', 'GEKOPPELD', 'NIEMAND_VAN_ONS'] as const;
export type GenoemdeStand = (typeof GENOEMDE_STANDEN)[number];

export const JA_NEE_WEET_NIET = ['JA', 'NEE', 'WEET_NIET'] as const;
export type JaNeeWeetNiet = (typeof JA_NEE_WEET_NIET)[number];

export const CLIENT_AKKOORD = ['JA', 'NEE', 'WEET_NIET', 'NIET_GEVRAAGD'] as const;
export type ClientAkkoord = (typeof CLIENT_AKKOORD)[number];

/** How a Melding came in: by a member, the public form, or told to an aandachtsfunctionaris who entered it. */
export const MELD_KANALEN = ['WEB', 'OPENBAAR', 'TELEFOON', 'EMAIL', 'GESPREK'] as const;
export type MeldKanaal = (typeof MELD_KANALEN)[number];

/** What else was going on where it happened (dwang en drang, huisregels, een-op-een, thuis). */
export const CONTEXT_VLAGGEN = ['ONVRIJWILLIGE_ZORG', 'HUISREGEL', 'EEN_OP_EEN', 'THUIS'] as const;
export type ContextVlag = (typeof CONTEXT_VLAGGEN)[number];

/** Systems of incident reports from which a Melding may be handed over; only a number travels, never a name. */
export const INCIDENT_SYSTEMEN = ['MIC', 'MIM', 'VIM', 'ANDERS'] as const;
export type IncidentSysteem = (typeof INCIDENT_SYSTEMEN)[number];

/** States of a Consultatie: asking for advice before there is a Melding. */
export const CONSULTATIE_STANDEN = ['OPEN', 'BEANTWOORD', 'MELDING', 'GESLOTEN'] as const;
export type ConsultatieStand = (typeof CONSULTATIE_STANDEN)[number];

/** A contribution: a question or addition of who asked, or advice of who was asked. */
export const CONSULTATIE_INBRENGEN = ['VRAAG', 'ADVIES'] as const;
export type ConsultatieInbrengSoort = (typeof CONSULTATIE_INBRENGEN)[number];

/** The parts of steps 5 and 6: what follows from a report. Each is kept per version; nothing is overwritten. */
export const VERVOLG_SOORTEN = [
  'STOPPEN',
  'VEILIGHEID',
  'BESLUIT',
  'MAATREGEL',
  'BENADELING',
  'COMMUNICATIE',
  'NAZORG',
  'HERSTELGESPREK',
  'TERUGKOPPELING',
  'EVALUATIE',
  'VERBETERACTIE',
] as const;
export type VervolgSoort = (typeof VERVOLG_SOORTEN)[number];

/** The six decisions on going outside; each is taken, also when the answer is no. */
export const EXTERNE_BESLUITEN = [
  'IGJ_CALAMITEIT',
  'IGJ_GEWELD',
  'IGJ_ONTSLAG',
  'POLITIE',
  'WMO_JEUGD',
  'WAARSCHUWINGSREGISTER',
] as const;
export type ExternBesluit = (typeof EXTERNE_BESLUITEN)[number];

/** Four groups that closing asks for, and other clients who saw or heard it. */
export const NAZORG_GROEPEN = ['CLIENT_FAMILIE', 'TEAM', 'PLEGER', 'ONTERECHT_AANGEWEZEN', 'ANDERE_CLIENTEN'] as const;
export type NazorgGroep = (typeof NAZORG_GROEPEN)[number];

export const TERUGKOPPELING_AAN = ['MELDER', 'CLIENT', 'PLEGER'] as const;
export type TerugkoppelingAan = (typeof TERUGKOPPELING_AAN)[number];

/** What a handler may ask HR about somebody: a question from the list, or one of one's own. */
export const HR_VRAAG_SOORTEN = ['VOG_GELDIG', 'BIG_GELDIG', 'WERKTE_OP', 'FUNCTIE_OP', 'EIGEN'] as const;
export type HrVraagSoort = (typeof HR_VRAAG_SOORTEN)[number];
