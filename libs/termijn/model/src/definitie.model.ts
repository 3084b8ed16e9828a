import type { TermijnCode, TermijnEenheid, TermijnOntvanger, TermijnSoort } from '@meldbaken/termijn/contract';

interface Aan {
  readonly aan: readonly TermijnOntvanger[];
}

/** One line of a reminder scheme. `uur` is a whole hour on the clock in Amsterdam. */
export type HerinneringRegel =
  | (Aan & { readonly soort: 'START' | 'VERLOPEN' })
  | (Aan & { readonly soort: 'VEILIGE_DAG' | 'LAATSTE_DAG' | 'DAGELIJKS_TE_LAAT'; readonly uur: number })
  | (Aan & { readonly soort: 'DAGEN_VOORAF' | 'WERKDAGEN_VOORAF'; readonly aantal: number; readonly uur: number })
  | (Aan & { readonly soort: 'UREN_VOORAF'; readonly aantal: number });

/**
 * A kind of term as versioned data. A changed rule is a new version with a later `geldigVanaf`; a running term keeps the
 * version that it started under.
 */
export interface TermijnDefinitie {
  readonly code: TermijnCode;
  readonly versie: number;
  /** First start date that this version is for. */
  readonly geldigVanaf: string;
  readonly naam: string;
  readonly eenheid: TermijnEenheid;
  readonly lengte: number;
  /** Whether the Algemene termijnenwet extends it. */
  readonly atw: boolean;
  readonly soort: TermijnSoort;
  readonly bron: {
    /** The duty in law. */
    readonly artikel: string;
    /** The paper that says the length. */
    readonly document: string;
  };
  /** What starts it. */
  readonly startgebeurtenis: string;
  /** First word of "Vastgesteld op vrijdag 20 november". */
  readonly startWoord: string;
  /** Who wants what; {lengte} stands for "3 werkdagen". */
  readonly eis: string;
  /** Role code of the owner. */
  readonly eigenaarRol: string;
  readonly opschortbaar: boolean;
  readonly opschortenDoor?: string;
  readonly verlengbaar: boolean;
  readonly verlengenDoor?: string;
  /** Who may name a last day that goes before the length. */
  readonly datumGenoemdDoor?: string;
  readonly herinneringsschema: readonly HerinneringRegel[];
}
