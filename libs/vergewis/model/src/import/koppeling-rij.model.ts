import { IMPORT_VELDEN, type ImportVeld } from './kolommen.model';
import { leesRegel, type ImportRegel } from './regel.model';
import type { ImportVoorstel } from './voorstel.model';

/** One call of another system brings at most so many. */
export const MEESTE_RIJEN = 500;

/** A field that is not there stays as it was; an empty one becomes empty. */
export type KoppelingRijInvoer = Partial<Record<ImportVeld, string | null>> & {
  /** The version that the other system saw; left out: the other system is right. */
  readonly versie?: number | null;
};

export interface KoppelingRijFout {
  readonly veld: string;
  readonly code: string;
  readonly bericht: string;
}

/** The row as a row of a list: the same reading and the same checks. */
export const alsImportRegel = (rij: KoppelingRijInvoer, nummer: number): ImportRegel =>
  leesRegel(
    { nummer, cellen: IMPORT_VELDEN.map((v) => rij[v] ?? null) },
    {
      plekken: IMPORT_VELDEN.flatMap((veld, kolom) => (rij[veld] === undefined ? [] : [{ veld, kolom, kop: veld }])),
      overgeslagen: [],
    },
  );

/** Whom this key may write about. */
export interface KoppelingBereik {
  /** Null is the whole organisation. */
  readonly eenheidIds: ReadonlySet<string> | null;
  /** The unit in which an employment is now. */
  readonly eenheidNu: (dienstverbandId: string) => string | null;
}

/** What is wrong with a row that came with a key, beside what is wrong in a list. */
export function koppelingFouten(
  rij: KoppelingRijInvoer,
  v: ImportVoorstel,
  bereik: KoppelingBereik,
  dubbel: boolean,
): KoppelingRijFout[] {
  const veldVan = (kolom: number): string => IMPORT_VELDEN[kolom] ?? 'personeelsnummer';
  const uit = v.fouten.map((f) => ({ veld: veldVan(f.kolom), code: 'KOPPELING_WAARDE', bericht: f.bericht }));
  const zeg = (veld: string, code: string, bericht: string): void => void uit.push({ veld, code, bericht });
  if (dubbel)
    zeg(
      'personeelsnummer',
      'KOPPELING_DUBBEL',
      'Dit nummer staat twee keer in deze oproep. Stuur elk nummer één keer.',
    );
  const buiten = (id: string | null): boolean =>
    id !== null && bereik.eenheidIds !== null && !bereik.eenheidIds.has(id);
  if (
    buiten(v.gegevens?.eenheidId ?? null) ||
    (v.dienstverbandId !== null && buiten(bereik.eenheidNu(v.dienstverbandId)))
  )
    zeg(
      'eenheid',
      'KOPPELING_BUITEN_EENHEID',
      'Dit valt buiten het deel van de organisatie waar deze koppeling voor is.',
    );
  if (v.gegevens?.soort === 'SOLLICITANT')
    zeg('soort', 'KOPPELING_SOLLICITANT', 'Een sollicitant komt niet via een koppeling. HR voert die zelf in.');
  if (uit.length === 0 && v.actie !== 'FOUT' && verouderd(rij, v))
    zeg(
      'versie',
      'VERSIE_VEROUDERD',
      `Dit dienstverband is intussen gewijzigd: nu is het versie ${v.versie ?? 0}. Lees eerst wat er nu staat.`,
    );
  return uit;
}

const verouderd = (rij: KoppelingRijInvoer, v: ImportVoorstel): boolean =>
  typeof rij.versie === 'number' && rij.versie !== (v.versie ?? 0);

/** Does this change say something about who may work? Then the state of before does not hold until it is made again. */
export const raaktStand = (verschil: readonly ImportVeld[]): boolean =>
  verschil.some((v) => !['voornaam', 'tussenvoegsel', 'achternaam', 'email', 'geboortedatum'].includes(v));

/** So much is sent again at each question, so that what was being written meanwhile is not missed. */
export const HERHAAL_MS = 5 * 60_000;
