/** Kinds of organisation (tenants). */
export const ORGANISATIE_SOORTEN = [
  'ZORGAANBIEDER',
  'GEMEENTE',
  'INSPECTIE',
  'ZORGKANTOOR',
  'DJI',
  'RECLASSERING',
  'RIEC',
  'IKZ',
  'GGD',
  'POLITIE',
  'OM',
  'BELASTINGDIENST_FIOD',
  'VEILIG_THUIS',
  'REGIONALE_INKOOP',
  'OVERIG',
] as const;
export type OrganisatieSoort = (typeof ORGANISATIE_SOORTEN)[number];

/** All roles. Which kind of organisation has which: `rollenVan` in the model. */
export const ROLLEN = [
  'BESTUURDER',
  'BELEIDSMAKER',
  'HR',
  'AANDACHTSFUNCTIONARIS',
  'MELDTEAMLID',
  'AANDACHTSVELDER',
  'LEIDINGGEVENDE',
  'CLIENTVERTROUWENSPERSOON',
  'VERTROUWENSPERSOON',
  'CONTACTPERSOON_POLITIE',
  'MONITORING',
  'RAADSLID',
  'OPLEIDER',
  'HULPVERLENER',
  'AANDACHTSFUNCTIONARIS_ONDERMIJNING',
  'GEDRAGSDESKUNDIGE',
  'SLEUTELFIGUUR',
  'MEDEWERKER',
  'MELDPUNT',
  'TOEZICHTHOUDER_RECHTMATIGHEID',
  'TOEZICHTHOUDER_KWALITEIT',
  'SOCIAAL_RECHERCHEUR',
  'VEILIGHEID',
  'ADVISEUR_SOCIAAL_DOMEIN',
  'CONTRACTMANAGER',
  'CONSULENT',
  'COLLEGE',
  'CASUSREGISSEUR',
  'INSPECTEUR',
  'COORDINEREND_INSPECTEUR',
  'REGISTERBEHEERDER',
  'CONTACTPERSOON',
  'BEHANDELAAR',
  'FG',
  'BEHEERDER',
] as const;
export type Rol = (typeof ROLLEN)[number];

export const EENHEID_SOORTEN = ['ORGANISATIE', 'LOCATIE', 'TEAM'] as const;
export type EenheidSoort = (typeof EENHEID_SOORTEN)[number];

/** What another system of the organisation may do with its key: a short list, and nothing else exists for it. */
export const KOPPELING_RECHTEN = ['STANDEN_LEZEN', 'EISEN_LEZEN', 'DIENSTVERBANDEN_BIJWERKEN'] as const;
export type KoppelingRecht = (typeof KOPPELING_RECHTEN)[number];

export const KOPPELING_STATUSSEN = ['WACHT', 'WERKT', 'VERLOPEN', 'INGETROKKEN'] as const;
export type KoppelingStatus = (typeof KOPPELING_STATUSSEN)[number];
