import type { ContextVlag, IncidentSysteem, MeldKanaal, MelderSoort } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { schoneTekst, teLang } from './tekst.model';

export const MELD_KANAAL_LABEL: Readonly<Record<MeldKanaal, string>> = {
  WEB: 'Zelf gemeld, met een account',
  OPENBAAR: 'Formulier zonder account',
  TELEFOON: 'Telefoon',
  EMAIL: 'E-mail',
  GESPREK: 'Gesprek',
};

/** Channels by which somebody else tells it, and an aandachtsfunctionaris writes it down. */
export const NAMENS_KANALEN = ['TELEFOON', 'EMAIL', 'GESPREK'] as const satisfies readonly MeldKanaal[];

export const CONTEXT_LABEL: Readonly<Record<ContextVlag, string>> = {
  ONVRIJWILLIGE_ZORG: 'Onvrijwillige zorg of vrijheidsbeperking',
  HUISREGEL: 'Een huisregel of een omgangsadvies',
  EEN_OP_EEN: 'Alleen met de cliënt (een-op-een)',
  THUIS: 'Bij de cliënt thuis',
};

export const INCIDENT_SYSTEEM_LABEL: Readonly<Record<IncidentSysteem, string>> = {
  MIC: 'MIC',
  MIM: 'MIM',
  VIM: 'VIM',
  ANDERS: 'Een ander systeem',
};

export const CONTACT_GRENS = 200;
const BEREIKEN_GRENS = 1_000;
/** Numbers of incidents have digits; names have none, so a name does not fit here. */
const INCIDENT_NUMMER = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./_-]{0,39}$/;
export const TELEFOON = /^\+?[0-9 ().-]{6,30}$/;
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** How the reporter can be reached; sealed, as only the handlers may see it. */
export interface MelderContact {
  readonly naam: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  /** A safe way and time to call. */
  readonly bereiken: string | null;
}

export interface NamensInput extends Partial<MelderContact> {
  readonly soort?: MelderSoort | null;
  readonly kanaal?: MeldKanaal | null;
  /** A colleague, picked: then the report shows among their own reports. */
  readonly persoonId?: string | null;
}

/** On whose behalf a report is entered, checked. */
export interface Namens {
  readonly soort: MelderSoort;
  readonly kanaal: MeldKanaal;
  readonly persoonId: string | null;
  /** Null when the reporter gave nothing. */
  readonly contact: MelderContact | null;
}

export type NamensUitkomst =
  { readonly ok: true; readonly namens: Namens } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const mist = (veld: string, reden: string, bericht: string): Weigering => weiger(`MELDING_${reden}`, bericht, { veld });

const isVanOns = (soort: MelderSoort): boolean => soort === 'MEDEWERKER' || soort === 'VRIJWILLIGER';

/** All that is wrong with the reporter's part of a report by phone, mail or conversation. */
export function controleerNamens(input: NamensInput): Weigering[] {
  const { soort, kanaal, persoonId } = input;
  const telefoon = schoneTekst(input.telefoon);
  const email = schoneTekst(input.email);
  return [
    kanaal && NAMENS_KANALEN.some((k) => k === kanaal)
      ? null
      : mist('namens.kanaal', 'KANAAL_ONTBREEKT', 'Kies hoe u dit hoorde.'),
    soort ? null : mist('namens.soort', 'MELDER_SOORT_ONTBREEKT', 'Kies wie dit vertelde.'),
    persoonId && soort && !isVanOns(soort)
      ? mist('namens.persoonId', 'MELDER_NIET_VAN_ONS', 'Kies alleen een collega als een collega dit vertelde.')
      : null,
    teLang('namens.naam', 'De naam', input.naam, CONTACT_GRENS),
    telefoon && !TELEFOON.test(telefoon)
      ? mist('namens.telefoon', 'TELEFOON_KLOPT_NIET', 'Schrijf een telefoonnummer op, bijvoorbeeld 06 12 34 56 78.')
      : null,
    email && (email.length > CONTACT_GRENS || !EMAIL.test(email))
      ? mist('namens.email', 'EMAIL_KLOPT_NIET', 'Schrijf een e-mailadres op, bijvoorbeeld naam@voorbeeld.nl.')
      : null,
    teLang('namens.bereiken', 'Hoe wij de melder bereiken', input.bereiken, BEREIKEN_GRENS),
  ].filter((w) => w !== null);
}

export function leesNamens(input: NamensInput): NamensUitkomst {
  const weigeringen = controleerNamens(input);
  const { soort, kanaal } = input;
  if (weigeringen.length > 0 || !soort || !kanaal) return { ok: false, weigeringen };
  return { ok: true, namens: { soort, kanaal, persoonId: input.persoonId ?? null, contact: contactVan(input) } };
}

function contactVan(input: NamensInput): MelderContact | null {
  const contact: MelderContact = {
    naam: schoneTekst(input.naam),
    telefoon: schoneTekst(input.telefoon),
    email: schoneTekst(input.email),
    bereiken: schoneTekst(input.bereiken),
  };
  return Object.values(contact).some((w) => w !== null) ? contact : null;
}

/** What was sealed, read back. */
export function leesMelderContact(inhoud: unknown): MelderContact {
  const van = (naam: keyof MelderContact): string | null => {
    const w: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, naam) : null;
    return typeof w === 'string' ? w : null;
  };
  return { naam: van('naam'), telefoon: van('telefoon'), email: van('email'), bereiken: van('bereiken') };
}

export interface IncidentInput {
  readonly systeem?: IncidentSysteem | null;
  readonly nummer?: string | null;
}

/** An incident from MIC, MIM or VIM is handed over by its number alone: names stay where they are. */
export function incidentFout({ systeem, nummer }: IncidentInput): Weigering | null {
  const schoon = schoneTekst(nummer);
  if (!systeem && schoon === null) return null;
  if (!systeem) return mist('incident.systeem', 'INCIDENT_SYSTEEM_ONTBREEKT', 'Kies uit welk systeem het nummer komt.');
  if (schoon !== null && INCIDENT_NUMMER.test(schoon)) return null;
  return weiger(
    'MELDING_INCIDENT_NUMMER_KLOPT_NIET',
    'Schrijf alleen het nummer van het incident op, bijvoorbeeld 2026-0143.',
    { veld: 'incident.nummer', watDan: 'Zet hier geen namen. Namen blijven in het andere systeem.' },
  );
}
