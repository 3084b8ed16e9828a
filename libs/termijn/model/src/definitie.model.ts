import type {
  BronZekerheid,
  TermijnEenheid,
  TermijnGebied,
  TermijnOntvanger,
  TermijnRijCode,
  TermijnSoort,
} from '@meldbaken/termijn/contract';

interface Aan {
  readonly aan: readonly TermijnOntvanger[];
}

/** One line of a reminder scheme. `uur` is a whole hour on the clock in Amsterdam. */
export type HerinneringRegel =
  | (Aan & { readonly soort: 'START' | 'VERLOPEN' })
  | (Aan & { readonly soort: 'VEILIGE_DAG' | 'LAATSTE_DAG' | 'DAGELIJKS_TE_LAAT'; readonly uur: number })
  | (Aan & { readonly soort: 'DAGEN_VOORAF' | 'WERKDAGEN_VOORAF'; readonly aantal: number; readonly uur: number })
  | (Aan & { readonly soort: 'UREN_VOORAF'; readonly aantal: number });

/** How a term may be made longer, always before it ends. */
export interface Verlenging {
  /** At most so much longer than the length; both absent: the law names no maximum. */
  readonly lengte?: number;
  readonly eenheid?: TermijnEenheid;
  /** Who decides, in words after "door": "de IGJ", "uzelf". */
  readonly door: string;
  /** VRAGEN: ask it, with reasons, before the end. MEEDELEN: tell it before the end. */
  readonly hoe: 'VRAGEN' | 'MEEDELEN';
  /** At most so many times; absent: not limited. */
  readonly keren?: number;
}

/** Another length that the same rule has in a named case, e.g. 12 weeks with a committee (Awb 7:10). */
export interface Variant {
  readonly lengte: number;
  readonly eenheid: TermijnEenheid;
  /** In words: "met een adviescommissie". */
  readonly wanneer: string;
}

/** What it means to be late: consequences of law or for people (HOOG), of an agreement (NORMAAL), of one's own plan (LAAG). */
export type TeLaatErnst = 'HOOG' | 'NORMAAL' | 'LAAG';

/**
 * A kind of term as versioned data. A changed rule is a new version with a later `geldigVanaf`; a running term keeps the
 * version that it started under.
 */
export interface TermijnDefinitie {
  readonly code: TermijnRijCode;
  readonly versie: number;
  /** First start date that this version is for. */
  readonly geldigVanaf: string;
  readonly naam: string;
  readonly gebied: TermijnGebied;
  /** Kinds of organisation (codes) that can have it; empty: every kind. */
  readonly organisaties: readonly string[];
  readonly eenheid: TermijnEenheid;
  /** null: as set. The length or the last day is then given at the start. */
  readonly lengte: number | null;
  /** Other lengths of the same rule. */
  readonly varianten?: readonly Variant[];
  /** Who sets the length or day, in words ("de gemeente"): of terms as set, and where another length may be agreed. */
  readonly gesteldDoor?: string;
  /** TERUG: counted back from the start event, e.g. the first day of work. Absent: forward. */
  readonly telRichting?: 'TERUG';
  /** VROEGST: the date is the first day that is allowed (an age limit), not a last day. Such a rule never runs as a term. */
  readonly uitkomst?: 'VROEGST';
  /** Whether the Algemene termijnenwet extends it. */
  readonly atw: boolean;
  readonly soort: TermijnSoort;
  /** Whose agreement it is, for BELEID and CONTRACT: "de IGJ". */
  readonly afspraakVan?: string;
  readonly bron: {
    /** The duty in law. */
    readonly artikel: string;
    /** The paper that says the length. */
    readonly document: string;
    readonly zekerheid: BronZekerheid;
    /** What exactly is not sure, in words. */
    readonly letOp?: string;
  };
  /** What starts it. */
  readonly startgebeurtenis: string;
  /** First word of "Vastgesteld op vrijdag 20 november". */
  readonly startWoord: string;
  /** Who wants what; {lengte} stands for "3 werkdagen". */
  readonly eis: string;
  /** What comes after it: "Daarna krijgt u opnieuw 3 werkdagen." */
  readonly daarna?: string;
  /** Role code of the owner. */
  readonly eigenaarRol: string;
  readonly teLaatErnst: TeLaatErnst;
  readonly opschortbaar: boolean;
  readonly opschortenDoor?: string;
  /** On what ground, in words after "als". */
  readonly opschortenGrond?: string;
  readonly verlengbaar: boolean;
  readonly verlengenDoor?: string;
  /** Present exactly when `verlengbaar`. */
  readonly verlenging?: Verlenging;
  /** Whether an earlier end may be set while it runs. */
  readonly inkortbaar: boolean;
  readonly inkortenDoor?: string;
  /** Who may name a last day that goes before the length. */
  readonly datumGenoemdDoor?: string;
  readonly herinneringsschema: readonly HerinneringRegel[];
}

/** A definition whose length is known. */
export type VasteDefinitie = TermijnDefinitie & { readonly lengte: number };

/** Whether the rule itself says the length. */
export function isVast(definitie: TermijnDefinitie): definitie is VasteDefinitie {
  return definitie.lengte !== null;
}
