/** What the worker needs of the context termijn: claim and do what is due in one tenant. Answers how many acts it did. */
export interface TermijnWerk {
  verwerk(organisatieId: string, nu: Date, maximaal?: number): Promise<number>;
}

export const TERMIJN_WERK = Symbol('TERMIJN_WERK');
