import type { Dag, DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { controleerDienstverband, schoon } from '../controle/dienstverband.model';
import { volleNaam, vouw, type NaamDelen } from '../naam.model';
import { IMPORT_VELDEN, type ImportVeld } from './kolommen.model';
import { plekVan, type ImportFout, type ImportRegel } from './regel.model';

export const IMPORT_ACTIES = ['NIEUW', 'WIJZIGT', 'GELIJK', 'FOUT'] as const;
export type ImportActie = (typeof IMPORT_ACTIES)[number];

export interface BestaandDienstverband extends DienstverbandGegevens {
  readonly id: string;
  readonly versie: number;
}

/** What is there already. */
export interface ImportKader {
  /** Employments by personnel number. */
  readonly bestaand: ReadonlyMap<string, readonly BestaandDienstverband[]>;
  /** Personnel numbers by themselves without zeros in front. */
  readonly zonderNullen: ReadonlyMap<string, string>;
  /** Ids of units by their folded name, and by the path to them. */
  readonly eenheden: ReadonlyMap<string, readonly string[]>;
  /** Ids of colleagues who have no employment yet, by name and unit. */
  readonly collegas: ReadonlyMap<string, readonly string[]>;
  readonly vandaag: Dag;
}

/** What would happen with one row. Nothing happens before somebody says so. */
export interface ImportVoorstel {
  readonly rij: number;
  readonly personeelsnummer: string | null;
  readonly actie: ImportActie;
  /** The whole employment as it would be; null when the row is wrong. */
  readonly gegevens: DienstverbandGegevens | null;
  readonly dienstverbandId: string | null;
  /** The colleague who is already in the list, for a new employment. */
  readonly persoonId: string | null;
  /** The version that the row was compared with. */
  readonly versie: number | null;
  /** Fields that would change. */
  readonly verschil: readonly ImportVeld[];
  readonly fouten: readonly ImportFout[];
}

export const zonderNullen = (nummer: string): string => nummer.replace(/^0+(?=.)/, '');

/** Folded name of a unit, or of the path to it: 'Zonnehof > Beukenhof'. */
export const eenheidSleutel = (naam: string): string => naam.split('>').map(vouw).join('>');

/** The same name in the same unit. */
export const collegaSleutel = (d: NaamDelen & { eenheidId: string }): string => `${vouw(volleNaam(d))}|${d.eenheidId}`;

/** Puts a row beside what is there. */
export function stelVoor(r: ImportRegel, kader: ImportKader): ImportVoorstel {
  const fouten = [...r.fouten];
  const zeg = (veld: ImportVeld, bericht: string): void => {
    const { kolom, kop } = plekVan(
      r.indeling,
      r.indeling.plekken.some((p) => p.veld === veld) ? veld : 'personeelsnummer',
    );
    if (!fouten.some((f) => f.kolom === kolom)) fouten.push({ kolom, kop, bericht });
  };
  const eenheidId = zoekEenheid(r, kader, (zin) => zeg('eenheid', zin));
  const oud = zoekBestaand(r, kader, (zin) => zeg('personeelsnummer', zin));
  const gegevens = voegSamen(r, oud, eenheidId, kader, zeg);
  const basis = {
    rij: r.rij,
    personeelsnummer: r.personeelsnummer,
    dienstverbandId: oud?.id ?? null,
    versie: oud?.versie ?? null,
    persoonId: gegevens && !oud ? collegaVan(gegevens, kader) : null,
  };
  if (fouten.length || !gegevens) return { ...basis, actie: 'FOUT', gegevens: null, verschil: [], fouten };
  if (!oud) return { ...basis, actie: 'NIEUW', gegevens, verschil: [], fouten };
  const verschil = verschilVan(oud, gegevens);
  return { ...basis, actie: verschil.length ? 'WIJZIGT' : 'GELIJK', gegevens, verschil, fouten };
}

/** Two with one name: nobody is taken for another. */
function collegaVan(d: DienstverbandGegevens, { collegas }: ImportKader): string | null {
  const ids = d.soort === 'SOLLICITANT' ? [] : (collegas.get(collegaSleutel(d)) ?? []);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function zoekEenheid(r: ImportRegel, { eenheden }: ImportKader, zeg: (zin: string) => void): string | null {
  if (r.gegevens.eenheid === undefined) return null;
  const ids = eenheden.get(eenheidSleutel(r.gegevens.eenheid)) ?? [];
  if (!ids.length)
    zeg(`De eenheid "${r.gegevens.eenheid.slice(0, 60)}" is er niet. Schrijf de naam zoals die in Meldbaken staat.`);
  if (ids.length > 1) zeg(`Er zijn ${ids.length} eenheden met deze naam. Zet de naam erboven ervoor: Locatie > Team.`);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** The employment that the row is about: with the same first day, else the one that has not ended. */
function zoekBestaand(r: ImportRegel, kader: ImportKader, zeg: (zin: string) => void): BestaandDienstverband | null {
  if (r.personeelsnummer === null) return null;
  const lijst = kader.bestaand.get(r.personeelsnummer) ?? [];
  if (!lijst.length) {
    const lijkt = kader.zonderNullen.get(zonderNullen(r.personeelsnummer));
    if (lijkt !== undefined && lijkt !== r.personeelsnummer)
      zeg(`Dit nummer kennen we niet, ${lijkt} wel. Bedoelt u ${lijkt}?`);
    return null;
  }
  const gelijk = lijst.find((d) => d.beginOp === (r.gegevens.beginOp ?? null));
  if (gelijk) return gelijk;
  return lijst.find((d) => d.eindeOp === null || d.eindeOp >= kader.vandaag) ?? nieuwDaarna(r, lijst, zeg);
}

/** Who came back: a new employment, when it begins after the last one ended. */
function nieuwDaarna(r: ImportRegel, lijst: readonly BestaandDienstverband[], zeg: (zin: string) => void): null {
  const begin = r.gegevens.beginOp ?? null;
  if (begin !== null && lijst.some((d) => d.eindeOp !== null && d.eindeOp >= begin))
    zeg('Met dit nummer is er in deze periode al een dienstverband. Kies een eerste werkdag na het einde daarvan.');
  return null;
}

const LEEG = {
  tussenvoegsel: null,
  geboortedatum: null,
  email: null,
  kenmerken: [],
  bigNummer: null,
  beginOp: null,
  eindeOp: null,
} as const;

function voegSamen(
  r: ImportRegel,
  oud: BestaandDienstverband | null,
  eenheidId: string | null,
  kader: ImportKader,
  zeg: (veld: ImportVeld, zin: string) => void,
): DienstverbandGegevens | null {
  const { eenheid: _, ...g } = r.gegevens;
  const { personeelsnummer, voornaam, achternaam, soort, functie, clientcontact, zorgsoort } = g;
  if (
    personeelsnummer === undefined ||
    voornaam === undefined ||
    achternaam === undefined ||
    soort === undefined ||
    functie === undefined ||
    clientcontact === undefined ||
    zorgsoort === undefined ||
    eenheidId === null
  )
    return null;
  const moet = { personeelsnummer, voornaam, achternaam, soort, functie, clientcontact, zorgsoort, eenheidId };
  const heel = schoon({ ...LEEG, ...(oud ? alleenGegevens(oud) : {}), ...g, ...moet });
  for (const w of controleerDienstverband(heel, kader.vandaag)) {
    const veld = IMPORT_VELDEN.find((v) => v === w.veld) ?? 'personeelsnummer';
    zeg(veld, [w.bericht, w.watDan].filter((z) => z !== undefined).join(' '));
  }
  return heel;
}

/** The fields of an employment, without what it is besides. */
export const alleenGegevens = (d: DienstverbandGegevens): DienstverbandGegevens => ({
  personeelsnummer: d.personeelsnummer,
  voornaam: d.voornaam,
  tussenvoegsel: d.tussenvoegsel,
  achternaam: d.achternaam,
  geboortedatum: d.geboortedatum,
  email: d.email,
  soort: d.soort,
  functie: d.functie,
  eenheidId: d.eenheidId,
  clientcontact: d.clientcontact,
  zorgsoort: d.zorgsoort,
  kenmerken: d.kenmerken,
  bigNummer: d.bigNummer,
  beginOp: d.beginOp,
  eindeOp: d.eindeOp,
});

/** Which fields differ. */
export function verschilVan(oud: DienstverbandGegevens, nieuw: DienstverbandGegevens): ImportVeld[] {
  const waarde = (d: DienstverbandGegevens, v: ImportVeld): string => {
    if (v === 'eenheid') return d.eenheidId;
    if (v === 'kenmerken') return [...d.kenmerken].sort().join();
    return String(d[v] ?? '');
  };
  return IMPORT_VELDEN.filter((v) => waarde(oud, v) !== waarde(nieuw, v));
}
