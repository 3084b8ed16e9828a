import { ORGANISATIE_SOORTEN, type OrganisatieSoort, ROLLEN, type Rol } from '@meldbaken/organisatie/contract';

const PARTNER: readonly Rol[] = ['CONTACTPERSOON', 'BEHANDELAAR', 'FG', 'BEHEERDER'];

/** Each kind of organisation has its own set (spec 01); the others are partners. */
const PER_SOORT: Partial<Record<OrganisatieSoort, readonly Rol[]>> = {
  ZORGAANBIEDER: [
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
    'FG',
    'BEHEERDER',
  ],
  GEMEENTE: [
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
    'BELEIDSMAKER',
    'HULPVERLENER',
    'FG',
    'BEHEERDER',
  ],
  INSPECTIE: ['MELDPUNT', 'INSPECTEUR', 'COORDINEREND_INSPECTEUR', 'REGISTERBEHEERDER', 'FG', 'BEHEERDER'],
};

export const ROL_LABEL: Readonly<Record<Rol, string>> = {
  BESTUURDER: 'Bestuurder',
  BELEIDSMAKER: 'Beleidsmaker',
  HR: 'HR',
  AANDACHTSFUNCTIONARIS: 'Aandachtsfunctionaris',
  MELDTEAMLID: 'Meldteamlid',
  AANDACHTSVELDER: 'Aandachtsvelder',
  LEIDINGGEVENDE: 'Leidinggevende',
  CLIENTVERTROUWENSPERSOON: 'Cliëntvertrouwenspersoon',
  VERTROUWENSPERSOON: 'Vertrouwenspersoon',
  CONTACTPERSOON_POLITIE: 'Contactpersoon politie',
  MONITORING: 'Monitoring',
  RAADSLID: 'Raadslid',
  OPLEIDER: 'Opleider',
  HULPVERLENER: 'Hulpverlener',
  AANDACHTSFUNCTIONARIS_ONDERMIJNING: 'Aandachtsfunctionaris ondermijning',
  GEDRAGSDESKUNDIGE: 'Gedragsdeskundige',
  SLEUTELFIGUUR: 'Sleutelfiguur',
  MEDEWERKER: 'Medewerker',
  MELDPUNT: 'Meldpunt',
  TOEZICHTHOUDER_RECHTMATIGHEID: 'Toezichthouder rechtmatigheid',
  TOEZICHTHOUDER_KWALITEIT: 'Toezichthouder kwaliteit',
  SOCIAAL_RECHERCHEUR: 'Sociaal rechercheur',
  VEILIGHEID: 'Veiligheid',
  ADVISEUR_SOCIAAL_DOMEIN: 'Adviseur sociaal domein',
  CONTRACTMANAGER: 'Contractmanager',
  CONSULENT: 'Consulent',
  COLLEGE: 'College',
  CASUSREGISSEUR: 'Casusregisseur',
  INSPECTEUR: 'Inspecteur',
  COORDINEREND_INSPECTEUR: 'Coördinerend inspecteur',
  REGISTERBEHEERDER: 'Registerbeheerder',
  CONTACTPERSOON: 'Contactpersoon',
  BEHANDELAAR: 'Behandelaar',
  FG: 'Functionaris gegevensbescherming',
  BEHEERDER: 'Beheerder',
};

export const ORGANISATIE_SOORT_LABEL: Readonly<Record<OrganisatieSoort, string>> = {
  ZORGAANBIEDER: 'Zorgaanbieder',
  GEMEENTE: 'Gemeente',
  INSPECTIE: 'Inspectie',
  ZORGKANTOOR: 'Zorgkantoor',
  DJI: 'Dienst Justitiële Inrichtingen',
  RECLASSERING: 'Reclassering',
  RIEC: 'RIEC',
  IKZ: 'Informatieknooppunt Zorgfraude',
  GGD: 'GGD',
  POLITIE: 'Politie',
  OM: 'Openbaar Ministerie',
  BELASTINGDIENST_FIOD: 'Belastingdienst of FIOD',
  VEILIG_THUIS: 'Veilig Thuis',
  REGIONALE_INKOOP: 'Regionale inkoop',
  OVERIG: 'Andere organisatie',
};

/** Roles that receive meldingen (spec 02: access). All others are joined per melding. */
export const MELDING_ONTVANGERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'] as const satisfies readonly Rol[];

const STERK: readonly Rol[] = [...MELDING_ONTVANGERS, 'BEHANDELAAR', 'HR', 'BESTUURDER', 'BEHEERDER'];
const STERKE_SOORTEN: readonly OrganisatieSoort[] = ['INSPECTIE', 'GEMEENTE'];

/** The roles that a kind of organisation knows, in the order of spec 01. */
export function rollenVan(soort: OrganisatieSoort): readonly Rol[] {
  return PER_SOORT[soort] ?? PARTNER;
}

/** Does this kind of organisation have this role? */
export function heeftRol(soort: OrganisatieSoort, rol: Rol): boolean {
  return rollenVan(soort).includes(rol);
}

/**
 * Must somebody with this role log in with a second factor (spec 11: handlers, HR, bestuurder, beheerder, inspectie,
 * gemeente)? Without the kind of organisation the answer is yes when it is yes anywhere.
 */
export function tweedeFactorVerplicht(rol: Rol, soort?: OrganisatieSoort): boolean {
  if (STERK.includes(rol)) return true;
  return STERKE_SOORTEN.some((s) => (soort === undefined || s === soort) && heeftRol(s, rol));
}

/** The role as spec 01 writes it ('contactpersoon-politie'), as in the addresses of the demo accounts. */
export function rolNaam(rol: Rol): string {
  return rol.toLowerCase().replaceAll('_', '-');
}

export function isRol(tekst: string): tekst is Rol {
  return ROLLEN.some((r) => r === tekst);
}

export function isOrganisatieSoort(tekst: string): tekst is OrganisatieSoort {
  return ORGANISATIE_SOORTEN.some((s) => s === tekst);
}
