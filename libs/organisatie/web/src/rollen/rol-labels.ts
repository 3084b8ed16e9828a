import type { Rol } from '@meldbaken/platform/graphql-client';

/** Roles as people say them. Proper names of the domain: they stay Dutch in every language. */
const ROL: Readonly<Record<Rol, string>> = {
  AANDACHTSFUNCTIONARIS: 'Aandachtsfunctionaris',
  AANDACHTSFUNCTIONARIS_ONDERMIJNING: 'Aandachtsfunctionaris ondermijning',
  AANDACHTSVELDER: 'Aandachtsvelder',
  ADVISEUR_SOCIAAL_DOMEIN: 'Adviseur sociaal domein',
  BEHANDELAAR: 'Behandelaar',
  BEHEERDER: 'Beheerder',
  BELEIDSMAKER: 'Beleidsmaker',
  BESTUURDER: 'Bestuurder',
  CASUSREGISSEUR: 'Casusregisseur',
  CLIENTVERTROUWENSPERSOON: 'Cliëntvertrouwenspersoon',
  COLLEGE: 'College',
  CONSULENT: 'Consulent',
  CONTACTPERSOON: 'Contactpersoon',
  CONTACTPERSOON_POLITIE: 'Contactpersoon politie',
  CONTRACTMANAGER: 'Contractmanager',
  COORDINEREND_INSPECTEUR: 'Coördinerend inspecteur',
  FG: 'Functionaris gegevensbescherming',
  GEDRAGSDESKUNDIGE: 'Gedragsdeskundige',
  HR: 'HR',
  HULPVERLENER: 'Hulpverlener',
  INSPECTEUR: 'Inspecteur',
  LEIDINGGEVENDE: 'Leidinggevende',
  MEDEWERKER: 'Medewerker',
  MELDPUNT: 'Meldpunt',
  MELDTEAMLID: 'Lid van het meldteam',
  MONITORING: 'Monitoring',
  OPLEIDER: 'Opleider',
  RAADSLID: 'Raadslid',
  REGISTERBEHEERDER: 'Registerbeheerder',
  SLEUTELFIGUUR: 'Sleutelfiguur',
  SOCIAAL_RECHERCHEUR: 'Sociaal rechercheur',
  TOEZICHTHOUDER_KWALITEIT: 'Toezichthouder kwaliteit',
  TOEZICHTHOUDER_RECHTMATIGHEID: 'Toezichthouder rechtmatigheid',
  VEILIGHEID: 'Veiligheid',
  VERTROUWENSPERSOON: 'Vertrouwenspersoon',
};

export const rolNaam = (rol: Rol): string => ROL[rol];

/** "Bestuurder, HR" */
export const rolNamen = (rollen: readonly Rol[]): string => rollen.map(rolNaam).join(', ');
