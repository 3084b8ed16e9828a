import type { OrganisatieSoort, Rol } from '@meldbaken/organisatie/contract';
import { instellingenVan } from './instellingen.model';
import { ROL_LABEL, heeftRol, rollenVan } from './rollen.model';

export interface MenuItem {
  readonly code: string;
  /** The same word in the rail, the h1 and the title. */
  readonly naam: string;
  readonly pad: string;
}

/** The items of one role, under its own heading when somebody has more than one. */
export interface MenuGroep {
  readonly kop: string;
  readonly items: readonly MenuItem[];
}

const VANDAAG: MenuItem = { code: 'VANDAAG', naam: 'Vandaag', pad: '/vandaag' };
const TERMIJNEN: MenuItem = { code: 'TERMIJNEN', naam: 'Termijnen', pad: '/termijnen' };
const MELDINGEN: MenuItem = { code: 'MELDINGEN', naam: 'Meldingen', pad: '/meldingen' };
const MELDEN: MenuItem = { code: 'MELDEN', naam: 'Melden', pad: '/melden' };
const MIJN_MELDINGEN: MenuItem = { code: 'MIJN_MELDINGEN', naam: 'Mijn meldingen', pad: '/mijn-meldingen' };
const OVERZICHTEN: MenuItem = { code: 'OVERZICHTEN', naam: 'Overzichten', pad: '/overzichten' };
const POSTVAK: MenuItem = { code: 'POSTVAK', naam: 'Postvak', pad: '/postvak' };
const ONTVANGEN: MenuItem = { code: 'ONTVANGEN', naam: 'Ontvangen', pad: '/ontvangen' };
const LOGBOEK: MenuItem = { code: 'LOGBOEK', naam: 'Logboek', pad: '/logboek' };
const RECHTEN: MenuItem = { code: 'RECHTEN', naam: 'Rechten', pad: '/rechten' };
const MENSEN: MenuItem = { code: 'MENSEN', naam: 'Mensen en rollen', pad: '/instellingen/mensen' };

const TERMIJNEN_INSTELLEN: MenuItem = {
  code: 'TERMIJNEN_INSTELLEN',
  naam: 'Termijnen instellen',
  pad: '/instellingen/termijnen',
};

const INSTELLINGEN: MenuItem = { code: 'INSTELLINGEN', naam: 'Instellingen', pad: '/instellingen' };
const REGISTER: MenuItem = { code: 'REGISTER', naam: 'Register', pad: '/register' };
const IGJ_VRAAG: MenuItem = { code: 'IGJ_VRAAG', naam: 'Vraag aan de IGJ', pad: '/vergewis/igj-vraag' };
const PERSONEN: MenuItem = { code: 'PERSONEN', naam: 'Personen', pad: '/personen' };
const MIJN_TEAM: MenuItem = { code: 'MIJN_TEAM', naam: 'Mijn team', pad: '/mijn-team' };
const CONSULTATIES: MenuItem = { code: 'CONSULTATIES', naam: 'Consultaties', pad: '/consultaties' };

const VRAGEN_VAN_HR: MenuItem = { code: 'VRAGEN_VAN_HR', naam: 'Vragen van HR', pad: '/vragen-van-hr' };

const KLACHTEN: MenuItem = { code: 'KLACHTEN', naam: 'Klachten', pad: '/klachten' };

const EXTERNE_MELDINGEN: MenuItem = {
  code: 'EXTERNE_MELDINGEN',
  naam: 'Externe meldingen',
  pad: '/externe-meldingen',
};

const ONTVANGER = [VANDAAG, MELDINGEN, EXTERNE_MELDINGEN, CONSULTATIES, VRAGEN_VAN_HR, KLACHTEN, TERMIJNEN];
const AANBIEDERS: MenuItem = { code: 'AANBIEDERS', naam: 'Aanbieders', pad: '/aanbieders' };
const BURGERS: MenuItem = { code: 'BURGERS', naam: 'Burgers', pad: '/burgermeldingen' };
const INSPECTIE = [POSTVAK, BURGERS, AANBIEDERS, TERMIJNEN];

/** They follow how often it happens, and read no report. */
const TELLERS = [VANDAAG, OVERZICHTEN, MELDEN, MIJN_MELDINGEN, TERMIJNEN];

/** First item = the page that opens. In the order of daily work (ui 4.1); what a role may not do does not exist. */
const PER_ROL: Partial<Record<Rol, readonly MenuItem[]>> = {
  BESTUURDER: [VANDAAG, TERMIJNEN, MELDINGEN, EXTERNE_MELDINGEN, PERSONEN, OVERZICHTEN],
  AANDACHTSFUNCTIONARIS: ONTVANGER,
  MELDTEAMLID: ONTVANGER,
  MEDEWERKER: [MELDEN, MIJN_MELDINGEN],
  MONITORING: TELLERS,
  RAADSLID: TELLERS,
  LEIDINGGEVENDE: [VANDAAG, MELDEN, MIJN_MELDINGEN, MIJN_TEAM, TERMIJNEN],
  HR: [VANDAAG, PERSONEN, IGJ_VRAAG, MELDEN, MIJN_MELDINGEN, TERMIJNEN],
  FG: [LOGBOEK, RECHTEN],
  BEHEERDER: [MENSEN, TERMIJNEN_INSTELLEN, RECHTEN],
};
/** Everybody else who works for a provider can report, and may own terms. */
const ANDEREN_BIJ_ZORGAANBIEDER = [VANDAAG, MELDEN, MIJN_MELDINGEN, TERMIJNEN];
const PER_ROL_INSPECTIE: Partial<Record<Rol, readonly MenuItem[]>> = {
  MELDPUNT: INSPECTIE,
  INSPECTEUR: INSPECTIE,
  COORDINEREND_INSPECTEUR: INSPECTIE,
  REGISTERBEHEERDER: [REGISTER, TERMIJNEN],
};

const SIGNALEN: MenuItem = { code: 'SIGNALEN', naam: 'Signalen', pad: '/signalen' };
const GEREEDHEID: MenuItem = { code: 'GEREEDHEID', naam: 'Gereedheid', pad: '/gereedheid' };

/** At a municipality the Wmo reports, the signals about care, and the checklist against care fraud for who works on it. */
const PER_ROL_GEMEENTE: Partial<Record<Rol, readonly MenuItem[]>> = {
  MELDPUNT: [SIGNALEN, VANDAAG],
  TOEZICHTHOUDER_KWALITEIT: [POSTVAK, SIGNALEN, GEREEDHEID, TERMIJNEN],
  TOEZICHTHOUDER_RECHTMATIGHEID: [VANDAAG, SIGNALEN, GEREEDHEID],
  VEILIGHEID: [VANDAAG, SIGNALEN, GEREEDHEID],
  ADVISEUR_SOCIAAL_DOMEIN: [VANDAAG, SIGNALEN, GEREEDHEID],
  CONTRACTMANAGER: [VANDAAG, SIGNALEN, GEREEDHEID],
  COLLEGE: [VANDAAG, SIGNALEN, GEREEDHEID],
  BELEIDSMAKER: [VANDAAG, GEREEDHEID],
  SOCIAAL_RECHERCHEUR: [VANDAAG, SIGNALEN],
  CONSULENT: [VANDAAG, SIGNALEN],
};

/** Partners to whom the inspectie passes signals on. */
const PER_ROL_PARTNER: Partial<Record<Rol, readonly MenuItem[]>> = {
  CONTACTPERSOON: [ONTVANGEN],
  BEHANDELAAR: [ONTVANGEN],
};
const PARTNERS: readonly OrganisatieSoort[] = ['RIEC', 'ZORGKANTOOR'];

/** The rail: one group per role, in the order of the roles; an item that two roles share stands with the first. */
export function menuGroepen(soort: OrganisatieSoort, rollen: readonly Rol[]): readonly MenuGroep[] {
  const gezien = new Set<string>();
  return rollenVan(soort)
    .filter((rol) => rollen.includes(rol))
    .map((rol) => ({ kop: ROL_LABEL[rol], items: itemsVan(soort, rol).filter((i) => nieuw(gezien, i.code)) }))
    .filter((groep) => groep.items.length > 0);
}

/** The rail without headings. */
export function menuVan(soort: OrganisatieSoort, rollen: readonly Rol[]): readonly MenuItem[] {
  return menuGroepen(soort, rollen).flatMap((groep) => groep.items);
}

/** The page that opens after login; who has no role sees Vandaag, which is then empty. */
export function startpad(soort: OrganisatieSoort, rollen: readonly Rol[]): string {
  return menuVan(soort, rollen)[0]?.pad ?? VANDAAG.pad;
}

/** Does this path belong to a page of these roles? The server decides on rows; this only draws the same line. */
export function magNaar(pad: string, soort: OrganisatieSoort, rollen: readonly Rol[]): boolean {
  return menuVan(soort, rollen).some((item) => pad === item.pad || pad.startsWith(`${item.pad}/`));
}

function itemsVan(soort: OrganisatieSoort, rol: Rol): readonly MenuItem[] {
  if (!heeftRol(soort, rol)) return [];
  const eigen = perSoort(soort)?.[rol];
  const werk = eigen ?? PER_ROL[rol] ?? (soort === 'ZORGAANBIEDER' ? ANDEREN_BIJ_ZORGAANBIEDER : [VANDAAG]);
  return instellingenVan(soort, [rol]).length > 0 ? [...werk, INSTELLINGEN] : werk;
}

function perSoort(soort: OrganisatieSoort): Partial<Record<Rol, readonly MenuItem[]>> | undefined {
  if (soort === 'INSPECTIE') return PER_ROL_INSPECTIE;
  if (soort === 'GEMEENTE') return PER_ROL_GEMEENTE;
  return PARTNERS.includes(soort) ? PER_ROL_PARTNER : undefined;
}

function nieuw(gezien: Set<string>, code: string): boolean {
  const eerste = !gezien.has(code);
  gezien.add(code);
  return eerste;
}
