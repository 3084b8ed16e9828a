import { EXTERNE_MELDING_CATEGORIEEN, meldrouteVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { dagVan } from '@meldbaken/platform/waarden';
import { CATEGORIE_LABEL } from '../labels.model';

/** One report as it is counted. */
export interface TelRij {
  readonly categorie: ExterneMeldingCategorie;
  /** Sent (at the provider) or received (at the inspectie). */
  readonly op: Date;
  /** Null: the report does not say when it was established. */
  readonly opTijd: boolean | null;
  readonly open: boolean;
  /** Whole days that it took; null while it goes on or when it is not known. */
  readonly dagen: number | null;
}

export interface IgjCijferRegel {
  readonly code: string;
  readonly naam: string;
  readonly aantal: number;
  readonly opTijd: number;
  readonly teLaat: number;
  readonly onbekend: number;
  readonly open: number;
  /** Half of them took this many days or fewer. */
  readonly dagen: number | null;
}

export interface IgjCijfers {
  readonly jaar: number;
  /** Years with a report, newest first; always the one chosen. */
  readonly jaren: readonly number[];
  readonly totaal: IgjCijferRegel;
  readonly perCategorie: readonly IgjCijferRegel[];
  readonly perKwartaal: readonly IgjCijferRegel[];
}

const jaarVan = (op: Date): number => Number(dagVan(op).slice(0, 4));
const kwartaalVan = (op: Date): number => Math.ceil(Number(dagVan(op).slice(5, 7)) / 3);

/** Counts these reports under one name. */
export function telOp(code: string, naam: string, rijen: readonly TelRij[]): IgjCijferRegel {
  const tel = (past: (r: TelRij) => boolean): number => rijen.filter(past).length;
  return {
    code,
    naam,
    aantal: rijen.length,
    opTijd: tel((r) => r.opTijd === true),
    teLaat: tel((r) => r.opTijd === false),
    onbekend: tel((r) => r.opTijd === null),
    open: tel((r) => r.open),
    dagen: mediaan(rijen.flatMap((r) => (r.dagen === null ? [] : [r.dagen]))),
  };
}

/** Figures of one year, in Dutch quarters. Without a choice: the newest year with a report, else this one. */
export function maakIgjCijfers(rijen: readonly TelRij[], gekozen: number | null, nu: Date): IgjCijfers {
  const met = new Set(rijen.map((r) => jaarVan(r.op)));
  const jaar = gekozen ?? Math.max(...(met.size ? met : [jaarVan(nu)]));
  const dit = rijen.filter((r) => jaarVan(r.op) === jaar);
  return {
    jaar,
    jaren: [...new Set([...met, jaar])].sort((a, b) => b - a),
    totaal: telOp('TOTAAL', 'Totaal', dit),
    perCategorie: soortenIn(dit).map((c) =>
      telOp(
        c,
        CATEGORIE_LABEL[c],
        dit.filter((r) => r.categorie === c),
      ),
    ),
    perKwartaal: [1, 2, 3, 4].map((k) =>
      telOp(
        `K${k}`,
        `Kwartaal ${k}`,
        dit.filter((r) => kwartaalVan(r.op) === k),
      ),
    ),
  };
}

/** The kinds of the Wkkgz always, those of the Wmo and the Jeugdwet when there are any. */
const soortenIn = (rijen: readonly TelRij[]): readonly ExterneMeldingCategorie[] =>
  EXTERNE_MELDING_CATEGORIEEN.filter((c) => meldrouteVan(c) === 'IGJ' || rijen.some((r) => r.categorie === c));

const JAAR_MS = 365 * 86_400_000;

/** Kinds that came twice or more in the last twelve months. */
export function herhaald(
  rijen: readonly Pick<TelRij, 'categorie' | 'op'>[],
  nu: Date,
): { readonly categorie: ExterneMeldingCategorie; readonly aantal: number }[] {
  const recent = rijen.filter((r) => r.op.getTime() > nu.getTime() - JAAR_MS);
  return EXTERNE_MELDING_CATEGORIEEN.map((categorie) => ({
    categorie,
    aantal: recent.filter((r) => r.categorie === categorie).length,
  })).filter(({ aantal }) => aantal > 1);
}

/** Whole days between two moments, by the Dutch calendar. */
export function dagenTussen(van: Date, tot: Date): number {
  return Math.round((Date.parse(dagVan(tot)) - Date.parse(dagVan(van))) / 86_400_000);
}

function mediaan(getallen: readonly number[]): number | null {
  const [op, helft] = [getallen.toSorted((a, b) => a - b), Math.floor(getallen.length / 2)];
  const midden = op[helft];
  if (midden === undefined) return null;
  const ervoor = op[helft - 1];
  return op.length % 2 === 1 || ervoor === undefined ? midden : Math.round((ervoor + midden) / 2);
}
