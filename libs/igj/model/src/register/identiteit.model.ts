import type { Identiteit } from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';

const NAAM_GRENS = 200;
/** Nobody who gives care was born on or before it; also what an empty field sends. */
const OUDST = '1900-01-01';

/** What people typed, without spaces around it; an empty BIG number is none. */
export function schoneIdentiteit(i: Identiteit): Identiteit {
  const big = (i.bigNummer ?? '').replaceAll(/[\s.]/g, '');
  return {
    voornamen: i.voornamen.trim().replaceAll(/\s+/g, ' '),
    achternaam: i.achternaam.trim().replaceAll(/\s+/g, ' '),
    geboortedatum: i.geboortedatum,
    bigNummer: big === '' ? null : big,
  };
}

/** Exact identification: all that is wrong with it, at once. Nobody can ask with half a name. */
export function controleerIdentiteit(i: Identiteit, nu: Date): Weigering[] {
  return [
    naamFout('voornamen', i.voornamen, 'Vul alle voornamen in, zoals op het identiteitsbewijs.'),
    naamFout('achternaam', i.achternaam, 'Vul de hele achternaam in, zoals op het identiteitsbewijs.'),
    dagFout(i.geboortedatum, nu),
    bigFout(i.bigNummer),
  ].filter((w) => w !== null);
}

function naamFout(veld: 'voornamen' | 'achternaam', naam: string, bericht: string): Weigering | null {
  if (vouw(naam).length < 2) return weiger('IGJ_NAAM_ONVOLLEDIG', bericht, { veld });
  if (naam.length <= NAAM_GRENS) return null;
  return weiger('IGJ_TEKST_TE_LANG', `Deze naam is te lang. Er passen ${NAAM_GRENS} tekens.`, { veld });
}

function dagFout(dag: string, nu: Date): Weigering | null {
  const veld = 'geboortedatum';
  if (!isDag(dag) || dag <= OUDST) return weiger('IGJ_DAG_BESTAAT_NIET', 'Vul de geboortedatum in.', { veld });
  if (dag <= dagVan(nu)) return null;
  return weiger('IGJ_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', { veld, watDan: 'Kijk de dag na.' });
}

function bigFout(big: string | null): Weigering | null {
  if (big === null || (/^\d{11}$/.test(big) && !/^0+$/.test(big))) return null;
  return weiger('IGJ_NUMMER_ONJUIST', 'Een BIG-nummer heeft 11 cijfers.', {
    veld: 'bigNummer',
    watDan: 'Kijk het nummer na, of laat het leeg.',
  });
}

/** One spelling per name: no accents, no case, one space. Nothing is guessed. */
export function vouw(naam: string): string {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The values that are marked: a person is found by the whole name and birth date, or by BIG number and birth date. */
export interface Merkwaarden {
  readonly persoon: string;
  readonly big: string | null;
}

/** What an entry and a question must have equal. A BIG number alone finds nobody: it is public. */
export function merkwaarden(i: Identiteit): Merkwaarden {
  return {
    persoon: [vouw(i.achternaam), vouw(i.voornamen), i.geboortedatum].join('|'),
    big: i.bigNummer === null ? null : `${i.bigNummer}|${i.geboortedatum}`,
  };
}
