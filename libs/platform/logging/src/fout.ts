/** The engine's own words about our code; they name properties, never values. */
const EIGEN_WOORDEN = new Set(['TypeError', 'ReferenceError']);

/**
 * Keeps the class, the code and the place of a fault; drops its message, which may quote a person's words
 * (PostgreSQL quotes the row that failed, JSON.parse the text, GraphQL the variable).
 */
export function beschrijfFout(fout: unknown): Record<string, unknown> {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const code: unknown = 'code' in fout ? fout.code : undefined;
  const constraint: unknown = 'constraint' in fout ? fout.constraint : undefined;
  const tekst = code === undefined && EIGEN_WOORDEN.has(fout.name) ? fout.message : undefined;
  return {
    soort: fout.name,
    code,
    constraint,
    tekst,
    plaats: fout.stack
      ?.split('\n')
      .map((regel) => regel.trim())
      .filter((regel) => /^at .*[:<]/.test(regel))
      .slice(0, 5),
  };
}
