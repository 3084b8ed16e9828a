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

export const MELDER_SOORTEN = ['MEDEWERKER', 'VRIJWILLIGER'] as const;
export type MelderSoort = (typeof MELDER_SOORTEN)[number];

/** How far a named person is known: picked, typed, linked to a Persoon later, or cleared as nobody of ours. */
export const GENOEMDE_STANDEN = ['GEKOZEN', 'GETYPT', 'GEKOPPELD', 'NIEMAND_VAN_ONS'] as const;
export type GenoemdeStand = (typeof GENOEMDE_STANDEN)[number];

export const JA_NEE_WEET_NIET = ['JA', 'NEE', 'WEET_NIET'] as const;
export type JaNeeWeetNiet = (typeof JA_NEE_WEET_NIET)[number];

export const CLIENT_AKKOORD = ['JA', 'NEE', 'WEET_NIET', 'NIET_GEVRAAGD'] as const;
export type ClientAkkoord = (typeof CLIENT_AKKOORD)[number];
