/**
 * An expected refusal: returned, never thrown. `bericht` and `watDan` are B1 Dutch for the person on the screen.
 * `code` has the form CONTEXT_REDEN.
 */
export interface Weigering {
  readonly geweigerd: true;
  readonly code: string;
  readonly bericht: string;
  /** Name of the input field that is wrong, when it is one field. */
  readonly veld?: string;
  /** What would allow the act. */
  readonly watDan?: string;
}

export function weiger(code: string, bericht: string, meer: { veld?: string; watDan?: string } = {}): Weigering {
  return { geweigerd: true, code, bericht, ...meer };
}

export function isWeigering(uitkomst: unknown): uitkomst is Weigering {
  return typeof uitkomst === 'object' && uitkomst !== null && 'geweigerd' in uitkomst && uitkomst.geweigerd === true;
}
