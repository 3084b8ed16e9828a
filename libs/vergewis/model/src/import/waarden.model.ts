import {
  DIENSTVERBAND_KENMERKEN,
  DIENSTVERBAND_SOORTEN,
  VERGEWIS_ZORGSOORTEN,
  type DienstverbandKenmerk,
  type DienstverbandSoort,
  type VergewisZorgsoort,
} from '@meldbaken/vergewis/contract';
import { DIENSTVERBAND_KENMERK_LABEL, DIENSTVERBAND_SOORT_LABEL, VERGEWIS_ZORGSOORT_LABEL } from '../labels.model';
import { vouw } from '../naam.model';
import { alsTekst, kort, mis, type Gelezen, type ImportCel } from './cel.model';

const sleutel = (t: string): string => vouw(t).replace(/[^a-z0-9]/g, '');

function woordenlijst<C extends string>(
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
  ook: Readonly<Record<string, C>>,
): ReadonlyMap<string, C> {
  const uit = new Map<string, C>(Object.entries(ook).map(([woord, code]) => [sleutel(woord), code]));
  for (const c of codes) for (const woord of [c, labels[c]]) uit.set(sleutel(woord), c);
  return uit;
}

const SOORT = woordenlijst<DienstverbandSoort>(DIENSTVERBAND_SOORTEN, DIENSTVERBAND_SOORT_LABEL, {
  vast: 'IN_DIENST',
  tijdelijk: 'IN_DIENST',
  loondienst: 'IN_DIENST',
  medewerker: 'IN_DIENST',
  oproep: 'IN_DIENST',
  oproepkracht: 'IN_DIENST',
  ingehuurd: 'ZZP',
  zelfstandig: 'ZZP',
  zelfstandige: 'ZZP',
  detachering: 'UITZENDKRACHT',
  gedetacheerd: 'UITZENDKRACHT',
  uitzend: 'UITZENDKRACHT',
  stage: 'STAGIAIR',
  stagiaire: 'STAGIAIR',
  vrijwilligster: 'VRIJWILLIGER',
  kandidaat: 'SOLLICITANT',
});
const ZORG = woordenlijst<VergewisZorgsoort>(VERGEWIS_ZORGSOORTEN, VERGEWIS_ZORGSOORT_LABEL, {
  'langdurige zorg': 'WLZ',
  'ggz met 24-uursverblijf': 'GGZ_24UUR',
  'ggz 24 uur': 'GGZ_24UUR',
  jeugdwet: 'JEUGD',
  jeugdzorg: 'JEUGD',
  'wmo 2015': 'WMO',
  'persoonsgebonden budget': 'PGB',
  geen: 'OVERIG',
  'geen zorg': 'OVERIG',
  ander: 'OVERIG',
});
const KENMERK = woordenlijst<DienstverbandKenmerk>(DIENSTVERBAND_KENMERKEN, DIENSTVERBAND_KENMERK_LABEL, {
  incidenteel: 'INCIDENTEEL',
  familie: 'SOCIAAL_NETWERK',
});
const JA = new Set(['ja', 'j', 'true', 'waar', '1', 'yes', 'y', 'x']);
const NEE = new Set(['nee', 'n', 'false', 'onwaar', '0', 'no']);

function kies<C extends string>(
  cel: ImportCel,
  lijst: ReadonlyMap<string, C>,
  labels: Readonly<Record<string, string>>,
): Gelezen<C | null> {
  const t = alsTekst(cel, 200);
  if ('mis' in t) return t;
  if (t.waarde === null) return { waarde: null };
  const code = lijst.get(sleutel(t.waarde));
  if (code !== undefined) return { waarde: code };
  return mis(`"${kort(t.waarde)}" kennen we niet. Kies uit: ${Object.values(labels).join(', ')}.`);
}

export const alsSoort = (cel: ImportCel): Gelezen<DienstverbandSoort | null> =>
  kies(cel, SOORT, DIENSTVERBAND_SOORT_LABEL);
export const alsZorgsoort = (cel: ImportCel): Gelezen<VergewisZorgsoort | null> =>
  kies(cel, ZORG, VERGEWIS_ZORGSOORT_LABEL);

export function alsJaNee(cel: ImportCel): Gelezen<boolean | null> {
  const t = alsTekst(cel, 20);
  if ('mis' in t || t.waarde === null) return 'mis' in t ? t : { waarde: null };
  const s = sleutel(t.waarde);
  if (JA.has(s) || NEE.has(s)) return { waarde: JA.has(s) };
  return mis(`"${kort(t.waarde)}" kennen we niet. Schrijf ja of nee.`);
}

/** Several in one cell, with a comma, bar or semicolon between. */
export function alsKenmerken(cel: ImportCel): Gelezen<DienstverbandKenmerk[]> {
  const t = alsTekst(cel, 400);
  if ('mis' in t) return t;
  const uit: DienstverbandKenmerk[] = [];
  // One of the labels has a comma of its own.
  const heel = KENMERK.get(sleutel(t.waarde ?? ''));
  for (const woord of heel ? [heel] : (t.waarde ?? '').split(/[|;]|,(?! zonder)/)) {
    if (woord.trim() === '') continue;
    const code = KENMERK.get(sleutel(woord));
    if (code === undefined)
      return mis(
        `"${kort(woord.trim())}" kennen we niet. Kies uit: ${Object.values(DIENSTVERBAND_KENMERK_LABEL).join('; ')}.`,
      );
    if (!uit.includes(code)) uit.push(code);
  }
  return { waarde: uit };
}

const NUMMER = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,29}$/;

/** A personnel number: as it stands, with its leading zeros. */
export function alsPersoneelsnummer(cel: ImportCel): Gelezen<string | null> {
  const t = alsTekst(cel, 60);
  if ('mis' in t || t.waarde === null) return t;
  if (NUMMER.test(t.waarde) && !(typeof cel === 'object' && t.waarde.includes('.'))) return { waarde: t.waarde };
  return mis('Een personeelsnummer heeft alleen letters en cijfers, hoogstens 30.');
}

const MAIL = /^[^\s@<>"(),;:]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?\.[a-z]{2,24}$/i;

export function alsMail(cel: ImportCel): Gelezen<string | null> {
  const t = alsTekst(cel, 254);
  if ('mis' in t || t.waarde === null) return t;
  return MAIL.test(t.waarde) ? { waarde: t.waarde.toLowerCase() } : mis(`"${kort(t.waarde)}" is geen e-mailadres.`);
}
