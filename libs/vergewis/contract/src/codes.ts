/** How somebody works for the organisation. */
export const DIENSTVERBAND_SOORTEN = [
  'SOLLICITANT',
  'IN_DIENST',
  'ZZP',
  'UITZENDKRACHT',
  'STAGIAIR',
  'VRIJWILLIGER',
] as const;
export type DienstverbandSoort = (typeof DIENSTVERBAND_SOORTEN)[number];

/** Kind of care in which somebody works; decides which law asks what. */
export const VERGEWIS_ZORGSOORTEN = ['WLZ', 'GGZ_24UUR', 'JEUGD', 'WMO', 'PGB', 'OVERIG'] as const;
export type VergewisZorgsoort = (typeof VERGEWIS_ZORGSOORTEN)[number];

/** Facts about an employment on which a rule hangs. */
export const DIENSTVERBAND_KENMERKEN = [
  'SOLIST',
  'INCIDENTEEL',
  'SOCIAAL_NETWERK',
  'BESTUURDER',
  'HEEFT_CONTRACT',
] as const;
export type DienstverbandKenmerk = (typeof DIENSTVERBAND_KENMERKEN)[number];

/** Built-in requirements. An organisation's own ones are EIGEN_<n>. */
export const EIS_CODES = [
  'VOG_WKKGZ',
  'VOG_JEUGDWET',
  'VOG_WMO',
  'VOG_PGB',
  'VOG_CONTRACT',
  'BIG',
  'REGISTER_CONSULT',
  'IGJ_NAVRAAG',
  'REFERENTIES',
  'IDENTITEIT',
  'DIPLOMA',
  'WERKVERLEDEN',
  'GEDRAGSGESPREK',
  'GEDRAGSCODE',
] as const;
export type VasteEisCode = (typeof EIS_CODES)[number];
export type EigenEisCode = `EIGEN_${string}`;
export type EisCode = VasteEisCode | EigenEisCode;

/** Requirements that one certificate answers together (one VOG may serve several laws). */
export const VOG_EISEN = ['VOG_WKKGZ', 'VOG_JEUGDWET', 'VOG_WMO', 'VOG_PGB', 'VOG_CONTRACT'] as const;
export type VogEis = (typeof VOG_EISEN)[number];

export function isVasteEis(code: string): code is VasteEisCode {
  return EIS_CODES.some((c) => c === code);
}

export function isEigenEis(code: string): code is EigenEisCode {
  return /^EIGEN_[0-9]{1,4}$/.test(code);
}

export function isVogEis(code: string): code is VogEis {
  return VOG_EISEN.some((c) => c === code);
}

export const EIS_STATUSSEN = [
  'NIET_NODIG',
  'ONTBREEKT',
  'AANGEVRAAGD',
  'ONTVANGEN',
  'IN_BEOORDELING',
  'AKKOORD',
  'BEZWAAR',
  'VERLOPEN',
  'ONTHEVEN',
] as const;
export type EisStatus = (typeof EIS_STATUSSEN)[number];

/** The result for somebody: derived, never typed. */
export const INZETBAARHEDEN = ['INZETBAAR', 'ONDER_VOORWAARDEN', 'NIET_INZETBAAR'] as const;
export type Inzetbaarheid = (typeof INZETBAARHEDEN)[number];

/** What can be written down about a requirement. */
export const FEIT_SOORTEN = [
  'AANGEVRAAGD',
  'HERINNERD',
  'ONTVANGEN',
  'IN_BEOORDELING',
  'AKKOORD',
  'BEZWAAR',
  'VERMOEDEN',
  'NIET_GECONTROLEERD',
  'INGETROKKEN',
] as const;
export type FeitSoort = (typeof FEIT_SOORTEN)[number];

/** The number of a screening profile means nothing without its kind. */
export const PROFIEL_SOORTEN = ['SPECIFIEK', 'FUNCTIEASPECTEN'] as const;
export type ProfielSoort = (typeof PROFIEL_SOORTEN)[number];

/** Marks of a real paper VOG, or the check of a digital one. */
export const ECHTHEIDSKENMERKEN = ['RASTER', 'RIJKSLOGO', 'DIGITAAL_GECONTROLEERD'] as const;
export type Echtheidskenmerk = (typeof ECHTHEIDSKENMERKEN)[number];

/** How a fact came in. */
export const FEIT_HERKOMSTEN = ['GEZIEN', 'IMPORT', 'BIG_REGISTER', 'SOLLICITANT', 'REGISTER', 'IGJ'] as const;
export type FeitHerkomst = (typeof FEIT_HERKOMSTEN)[number];

/** Conditions under which somebody may work for a while. */
export const VOORWAARDE_SOORTEN = [
  'ONDER_TOEZICHT',
  'GEEN_EEN_OP_EEN',
  'GEEN_NACHTDIENST',
  'BEGELEIDING',
  'SCHOLING',
  'ANDERE_FUNCTIE',
] as const;
export type VoorwaardeSoort = (typeof VOORWAARDE_SOORTEN)[number];

/** Where a requirement comes from. */
export const EIS_GRONDSLAGEN = ['WET', 'CONTRACT', 'EIGEN'] as const;
export type EisGrondslag = (typeof EIS_GRONDSLAGEN)[number];

/** How sure we are of a source. */
export const EIS_ZEKERHEDEN = ['GECONTROLEERD', 'OUDERE_TEKST', 'AANNAME'] as const;
export type EisZekerheid = (typeof EIS_ZEKERHEDEN)[number];

/** Why an employment or application ended. */
export const EINDE_REDENEN = ['UIT_DIENST', 'AFGEWEZEN', 'INGETROKKEN', 'ANDERS'] as const;
export type EindeReden = (typeof EINDE_REDENEN)[number];

/** Ways to look again at somebody who works here. */
export const VERGEWIS_WIJZEN = ['GESPREK', 'OBSERVATIE', 'BIG', 'FUNCTIEVERSLAG', 'NAVRAAG_BEHANDELAARS'] as const;
export type VergewisWijze = (typeof VERGEWIS_WIJZEN)[number];

/** Professions of article 3 BIG (28-8-2023) and the temporary one of article 36a. */
export const BIG_BEROEPEN = [
  'APOTHEKER',
  'ARTS',
  'FYSIOTHERAPEUT',
  'GEZONDHEIDSZORGPSYCHOLOOG',
  'KLINISCH_TECHNOLOOG',
  'ORTHOPEDAGOOG_GENERALIST',
  'PHYSICIAN_ASSISTANT',
  'PSYCHOTHERAPEUT',
  'TANDARTS',
  'VERPLEEGKUNDIGE',
  'VERLOSKUNDIGE',
  'MONDHYGIENIST',
] as const;
export type BigBeroep = (typeof BIG_BEROEPEN)[number];
