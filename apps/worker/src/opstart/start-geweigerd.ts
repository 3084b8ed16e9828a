/** Reasons not to start, in Dutch, one line each. */
export class StartGeweigerd extends Error {
  constructor(readonly redenen: readonly string[]) {
    super(redenen.join('\n'));
  }
}
