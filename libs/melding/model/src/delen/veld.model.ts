/** One node of a tree of causes. */
export interface Knoop {
  readonly id: string;
  /** The cause that this one lies behind; null for a main cause. */
  readonly ouder: string | null;
  readonly tak: 'PERSOON' | 'ORGANISATIE';
  readonly tekst: string;
}

/** The question is asked only when another answer is one of these. */
export interface Voorwaarde {
  readonly veld: string;
  readonly is: readonly (string | boolean)[];
  /** Instead: that list has this many. */
  readonly aantal?: number;
}

export interface VeldKeuzes {
  readonly hint?: string;
  /** Must be answered when it is asked. */
  readonly verplicht?: boolean;
  /** Must be answered when these hold. */
  readonly verplichtAls?: readonly Voorwaarde[];
  readonly alleenAls?: readonly Voorwaarde[];
}

interface Basis extends VeldKeuzes {
  readonly vraag: string;
}

export interface CodeVeld<C extends string = string> extends Basis {
  readonly soort: 'CODE';
  readonly labels: Readonly<Record<C, string>>;
}
export interface CodesVeld<C extends string = string> extends Basis {
  readonly soort: 'CODES';
  readonly labels: Readonly<Record<C, string>>;
}
export interface JaNeeVeld extends Basis {
  readonly soort: 'JA_NEE';
}
export interface MomentVeld extends Basis {
  readonly soort: 'MOMENT';
}
export interface DagVeld extends Basis {
  readonly soort: 'DAG';
  /** A day that lies ahead (an appointment); else it may not. */
  readonly vooruit: boolean;
}
export interface TekstVeld extends Basis {
  readonly soort: 'TEKST';
  readonly grens: number;
}
/** Short texts, one per line: names. */
export interface TekstenVeld extends Basis {
  readonly soort: 'TEKSTEN';
  readonly grens: number;
}
export interface KnopenVeld extends Basis {
  readonly soort: 'KNOPEN';
}

/** How one answer of a part is asked and kept. Codes, days and yes or no stand in columns, words in the block of the part. */
export type Veld = CodeVeld | CodesVeld | JaNeeVeld | MomentVeld | DagVeld | TekstVeld | TekstenVeld | KnopenVeld;

/** All questions of a part, in the order in which they are asked. */
export type Velden = Readonly<Record<string, Veld>>;

export type WaardeVan<V> =
  V extends CodeVeld<infer C>
    ? C | null
    : V extends CodesVeld<infer C>
      ? readonly C[]
      : V extends JaNeeVeld
        ? boolean | null
        : V extends MomentVeld
          ? Date | null
          : V extends DagVeld | TekstVeld
            ? string | null
            : V extends TekstenVeld
              ? readonly string[]
              : V extends KnopenVeld
                ? readonly Knoop[]
                : never;

/** The answers of a part. */
export type Waarden<D extends Velden> = { readonly [K in keyof D]: WaardeVan<D[K]> };

export const KORT = 300;

export const code = <const C extends string>(
  vraag: string,
  labels: Readonly<Record<C, string>>,
  meer: VeldKeuzes = {},
): CodeVeld<C> => ({ soort: 'CODE', vraag, labels, ...meer });
export const codes = <const C extends string>(
  vraag: string,
  labels: Readonly<Record<C, string>>,
  meer: VeldKeuzes = {},
): CodesVeld<C> => ({ soort: 'CODES', vraag, labels, ...meer });
export const jaNee = (vraag: string, meer: VeldKeuzes = {}): JaNeeVeld => ({ soort: 'JA_NEE', vraag, ...meer });
/** A moment that has been. */
export const moment = (vraag: string, meer: VeldKeuzes = {}): MomentVeld => ({ soort: 'MOMENT', vraag, ...meer });
export const dag = (vraag: string, meer: VeldKeuzes & { vooruit?: boolean } = {}): DagVeld => ({
  soort: 'DAG',
  vraag,
  vooruit: false,
  ...meer,
});
export const kort = (vraag: string, meer: VeldKeuzes = {}): TekstVeld => ({
  soort: 'TEKST',
  vraag,
  grens: KORT,
  ...meer,
});
export const lang = (vraag: string, meer: VeldKeuzes = {}): TekstVeld => ({
  soort: 'TEKST',
  vraag,
  grens: 20_000,
  ...meer,
});
export const namen = (vraag: string, meer: VeldKeuzes = {}): TekstenVeld => ({
  soort: 'TEKSTEN',
  vraag,
  grens: KORT,
  ...meer,
});
export const knopen = (vraag: string, meer: VeldKeuzes = {}): KnopenVeld => ({ soort: 'KNOPEN', vraag, ...meer });

/** Asked only when that answer is one of these. */
export const als = (veld: string, ...is: readonly (string | boolean)[]): Voorwaarde => ({ veld, is });

/** Asked only when that list has this many. */
export const alsAantal = (veld: string, aantal: number): Voorwaarde => ({ veld, is: [], aantal });

/** What a person typed stands in the block of words, all else in columns. */
export const isTekstVeld = (v: Veld): boolean => v.soort === 'TEKST' || v.soort === 'TEKSTEN' || v.soort === 'KNOPEN';
