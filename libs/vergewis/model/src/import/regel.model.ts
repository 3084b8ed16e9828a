import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { controleerBigNummer } from '../big.model';
import { alsDag, alsTekst, type Gelezen, type ImportCel } from './cel.model';
import { IMPORT_KOLOM, type ImportVeld, type KolomIndeling, type KolomPlek } from './kolommen.model';
import { alsJaNee, alsKenmerken, alsMail, alsPersoneelsnummer, alsSoort, alsZorgsoort } from './waarden.model';

/** What is wrong in one cell. */
export interface ImportFout {
  /** Counted from 0. */
  readonly kolom: number;
  readonly kop: string;
  readonly bericht: string;
}

/** A field that has no column keeps what it was: it is not there. */
export type ImportGegevens = Partial<Omit<DienstverbandGegevens, 'eenheidId' | 'personeelsnummer'>> & {
  readonly personeelsnummer: string;
  /** As typed; the application looks up which unit that is. */
  readonly eenheid: string;
};

export interface ImportRegel {
  readonly rij: number;
  readonly personeelsnummer: string | null;
  /** What the row says, as far as it could be read. */
  readonly gegevens: Partial<ImportGegevens>;
  readonly fouten: readonly ImportFout[];
  readonly indeling: KolomIndeling;
}

type Deel = Partial<ImportGegevens>;

/** A field that must be filled: empty is null, and said of the cell. */
const moet = <T>(g: Gelezen<T | null>, naar: (waarde: T) => Deel): Gelezen<Deel | null> =>
  'mis' in g ? g : { waarde: g.waarde === null ? null : naar(g.waarde) };
/** A field that may be empty: then it becomes empty. */
const mag = <T>(g: Gelezen<T>, naar: (waarde: T) => Deel): Gelezen<Deel | null> =>
  'mis' in g ? g : { waarde: naar(g.waarde) };

const LEZER: Readonly<Record<ImportVeld, (cel: ImportCel) => Gelezen<Deel | null>>> = {
  personeelsnummer: (c) => moet(alsPersoneelsnummer(c), (personeelsnummer) => ({ personeelsnummer })),
  voornaam: (c) => moet(alsTekst(c, 100), (voornaam) => ({ voornaam })),
  tussenvoegsel: (c) => mag(alsTekst(c, 30), (tussenvoegsel) => ({ tussenvoegsel })),
  achternaam: (c) => moet(alsTekst(c, 100), (achternaam) => ({ achternaam })),
  geboortedatum: (c) => mag(alsDag(c), (geboortedatum) => ({ geboortedatum })),
  email: (c) => mag(alsMail(c), (email) => ({ email })),
  soort: (c) => moet(alsSoort(c), (soort) => ({ soort })),
  functie: (c) => moet(alsTekst(c, 120), (functie) => ({ functie })),
  eenheid: (c) => moet(alsTekst(c, 200), (eenheid) => ({ eenheid })),
  clientcontact: (c) => moet(alsJaNee(c), (clientcontact) => ({ clientcontact })),
  zorgsoort: (c) => moet(alsZorgsoort(c), (zorgsoort) => ({ zorgsoort })),
  bigNummer: (c) => mag(leesBig(c), (bigNummer) => ({ bigNummer })),
  beginOp: (c) => mag(alsDag(c), (beginOp) => ({ beginOp })),
  eindeOp: (c) => mag(alsDag(c), (eindeOp) => ({ eindeOp })),
  kenmerken: (c) => mag(alsKenmerken(c), (kenmerken) => ({ kenmerken })),
};

function leesBig(cel: ImportCel): Gelezen<string | null> {
  const t = alsTekst(cel, 30);
  if ('mis' in t || t.waarde === null) return t;
  const nummer = t.waarde.replace(/[\s.]/g, '');
  const niet = controleerBigNummer(nummer);
  return niet ? { mis: `${niet.bericht} ${niet.watDan ?? ''}`.trim() } : { waarde: nummer };
}

interface Rij {
  readonly nummer: number;
  readonly cellen: readonly ImportCel[];
}

/** One row: its values, and what is wrong per cell. */
export function leesRegel(rij: Rij, indeling: KolomIndeling): ImportRegel {
  const gegevens: Deel = {};
  const fouten: ImportFout[] = [];
  for (const { veld, kolom, kop } of indeling.plekken) {
    const uit = LEZER[veld](rij.cellen[kolom] ?? null);
    if ('mis' in uit) fouten.push({ kolom, kop, bericht: uit.mis });
    else if (uit.waarde === null) fouten.push({ kolom, kop, bericht: `Vul hier in: ${kop.trim().toLowerCase()}.` });
    else Object.assign(gegevens, uit.waarde);
  }
  return {
    rij: rij.nummer,
    personeelsnummer: gegevens.personeelsnummer ?? null,
    gegevens,
    fouten,
    indeling,
  };
}

/** Where a field stands in the file. */
export function plekVan({ plekken }: KolomIndeling, veld: ImportVeld): KolomPlek {
  return plekken.find((p) => p.veld === veld) ?? { veld, kolom: 0, kop: IMPORT_KOLOM[veld].kop };
}
