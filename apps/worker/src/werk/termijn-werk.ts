/** What the worker needs of the context termijn. */
export interface TermijnWerk {
  /** Claims and does what is due in one tenant. Answers how many acts it did. */
  verwerk(organisatieId: string, nu: Date, maximaal?: number): Promise<number>;
  /** When this tenant's first undone act is due. */
  volgende(organisatieId: string): Promise<Date | null>;
}

export const TERMIJN_WERK = Symbol('TERMIJN_WERK');
