import {
  TERMIJN_EENHEDEN,
  TERMIJN_ONTVANGERS,
  type EigenTermijnCode,
  type TermijnEenheid,
  type TermijnOntvanger,
  type TermijnRijCode,
  isEigenCode,
} from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import type { HerinneringRegel, TermijnDefinitie, VasteDefinitie } from './definitie.model';
import { leesDatum } from './dag.model';
import { keurRegel } from './termijn-regel.model';
import { definitieVan, metLengte } from './termijn-van-code.model';

/** A tenant's own term as stored: one version of it. */
export interface EigenDefinitie {
  readonly code: EigenTermijnCode;
  readonly versie: number;
  readonly geldigVanaf: string;
  readonly naam: string;
  readonly eenheid: TermijnEenheid;
  readonly lengte: number;
  readonly eis: string;
  readonly eigenaarRol: string;
  readonly herinneringsschema: readonly HerinneringRegel[];
}

/** A reminder that a tenant wants before the end: of its own term, or earlier than a built-in one has it. */
export interface ExtraHerinnering {
  readonly soort: 'DAGEN_VOORAF' | 'WERKDAGEN_VOORAF';
  readonly aantal: number;
  readonly aan: readonly TermijnOntvanger[];
}

export interface EigenInvoer {
  readonly naam: string;
  readonly eenheid: string;
  readonly lengte: number;
  readonly eis: string;
  readonly eigenaarRol: string;
  readonly geldigVanaf: string;
  readonly herinneringen: readonly ExtraHerinnering[];
}

export const NAAM_GRENS = 80;
export const EIS_GRENS = 200;
const MAX_HERINNERINGEN = 10;
/** Reminders come when people begin to work. */
const UUR = 9;

/** What the sum says after the tenant's own words. */
const SLOT = ' U hebt daar {lengte} voor.';

/** The tenant's own words of its term. */
export function eigenEis({ eis }: TermijnDefinitie): string {
  return eis.endsWith(SLOT) ? eis.slice(0, -SLOT.length) : eis;
}

/** An own term as a definition like any other: never extended by law, and its owner may make it longer or shorter. */
export function eigenDefinitie(e: EigenDefinitie): VasteDefinitie {
  return {
    ...e,
    eis: `${e.eis}${SLOT}`,
    gebied: 'EIGEN',
    organisaties: [],
    atw: false,
    soort: 'EIGEN',
    bron: {
      artikel: 'geen wet',
      document: 'een afspraak van uw organisatie',
      zekerheid: 'GECONTROLEERD',
    },
    startgebeurtenis: 'U kiest zelf het moment waarop deze termijn begint.',
    startWoord: 'Begonnen',
    teLaatErnst: 'LAAG',
    opschortbaar: false,
    verlengbaar: true,
    verlengenDoor: 'u',
    verlenging: { door: 'u', hoe: 'MEEDELEN' },
    inkortbaar: true,
    inkortenDoor: 'u',
  };
}

/** The rule of a term that runs: of its version, with the length that it froze. */
export function definitieVanTermijn(t: {
  readonly code: TermijnRijCode;
  readonly definitieVersie: number;
  readonly eenheid: TermijnEenheid;
  readonly lengte: number;
  /** Its stored version, of an own term. */
  readonly eigen: EigenDefinitie | null;
}): VasteDefinitie {
  if (t.eigen) return eigenDefinitie(t.eigen);
  if (isEigenCode(t.code)) throw new RangeError(`no definition: ${t.code} version ${t.definitieVersie}`);
  return metLengte(definitieVan(t.code, t.definitieVersie), t);
}

/** "Gesprek met familie" becomes EIGEN_GESPREK_MET_FAMILIE. */
export function eigenCode(naam: string): EigenTermijnCode {
  const slug = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 36)
    .replace(/_+$/, '');
  return `EIGEN_${slug === '' ? 'TERMIJN' : slug}`;
}

const alsRegel = ({ soort, aantal, aan }: ExtraHerinnering): HerinneringRegel => ({ soort, aantal, uur: UUR, aan });

/** The scheme of an own term: the start, what the tenant wants before the end, the last day, and every day when late. */
export function eigenSchema(vooraf: readonly ExtraHerinnering[]): readonly HerinneringRegel[] {
  return [
    { soort: 'START', aan: ['EIGENAAR'] },
    ...vooraf.map(alsRegel),
    { soort: 'LAATSTE_DAG', uur: 8, aan: ['EIGENAAR', 'PLAATSVERVANGER'] },
    { soort: 'VERLOPEN', aan: ['EIGENAAR'] },
    { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: ['EIGENAAR'] },
  ];
}

/** Extra reminders come on top: nothing of the definition's own scheme goes or moves. */
export function metExtraHerinneringen<T extends TermijnDefinitie>(definitie: T, extra: readonly ExtraHerinnering[]): T {
  if (extra.length === 0) return definitie;
  return { ...definitie, herinneringsschema: [...definitie.herinneringsschema, ...extra.map(alsRegel)] };
}

/** Why an extra reminder cannot be. `veld` is the name of the input field. */
export function keurHerinnering(h: ExtraHerinnering, voor = ''): Weigering | undefined {
  const grens = h.soort === 'WERKDAGEN_VOORAF' ? 250 : 365;
  if (!Number.isInteger(h.aantal) || h.aantal < 1 || h.aantal > grens) {
    return weiger('TERMIJN_HERINNERING_ONGELDIG', 'Zo ver van tevoren kan niet.', {
      veld: `${voor}aantal`,
      watDan: `Vul een heel getal in van 1 tot en met ${grens}.`,
    });
  }
  if (h.aan.length === 0 || h.aan.some((aan) => !TERMIJN_ONTVANGERS.includes(aan))) {
    return weiger('TERMIJN_ONTVANGER_NODIG', 'Kies wie de herinnering krijgt.', {
      veld: `${voor}aan`,
      watDan: 'Kies de eigenaar, de bestuurder of de vervanger.',
    });
  }
  return undefined;
}

function keurTekst(tekst: string, veld: string, grens: number, leeg: string): Weigering | undefined {
  const schoon = tekst.trim();
  if (schoon === '') return weiger('TERMIJN_TEKST_NODIG', leeg, { veld });
  if (schoon.length <= grens) return undefined;
  return weiger('TERMIJN_TEKST_TE_LANG', 'Deze tekst is te lang.', {
    veld,
    watDan: `Gebruik niet meer dan ${grens} tekens.`,
  });
}

function keurLengte({ eenheid, lengte }: EigenInvoer): Weigering | undefined {
  const bekend = TERMIJN_EENHEDEN.find((e) => e === eenheid);
  if (bekend) return keurRegel({ eenheid: bekend, lengte, atw: false });
  return weiger('TERMIJN_EENHEID_ONBEKEND', 'Deze eenheid kennen we niet.', {
    veld: 'eenheid',
    watDan: `Kies ${TERMIJN_EENHEDEN.map((e) => e.toLowerCase()).join(', ')}.`,
  });
}

/** Everything that is wrong with an own term, each with its field. `rollen`: the roles that the organisation knows. */
export function keurEigen(i: EigenInvoer, rollen: readonly string[]): readonly Weigering[] {
  const teVeel = i.herinneringen.length > MAX_HERINNERINGEN;
  return [
    keurTekst(i.naam, 'naam', NAAM_GRENS, 'Geef de termijn een naam.'),
    keurLengte(i),
    keurTekst(i.eis, 'eis', EIS_GRENS, 'Schrijf op wat er af moet zijn.'),
    rollen.includes(i.eigenaarRol)
      ? undefined
      : weiger('TERMIJN_ROL_ONBEKEND', 'Deze rol kent uw organisatie niet.', {
          veld: 'eigenaarRol',
          watDan: `Kies een van deze rollen: ${rollen.join(', ')}.`,
        }),
    leesDatum(i.geldigVanaf) === undefined
      ? weiger('TERMIJN_DATUM_ONGELDIG', 'Deze dag kan niet.', { veld: 'geldigVanaf', watDan: 'Schrijf 2026-11-23.' })
      : undefined,
    teVeel
      ? weiger('TERMIJN_HERINNERINGEN_TE_VEEL', 'Dit zijn te veel herinneringen.', {
          veld: 'herinneringen',
          watDan: `Kies er niet meer dan ${MAX_HERINNERINGEN}.`,
        })
      : undefined,
    ...i.herinneringen.map((h, n) => keurHerinnering(h, `herinneringen.${n}.`)),
  ].filter((w): w is Weigering => w !== undefined);
}
