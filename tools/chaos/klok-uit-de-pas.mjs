// Loaded before a worker: the whole process believes that it is CHAOS_KLOK_MS later, as on a machine with a wrong clock.
const MS = Number(process.env.CHAOS_KLOK_MS ?? 0);
const Echt = globalThis.Date;
globalThis.Date = class Date extends Echt {
  constructor(...delen) {
    if (delen.length) super(...delen);
    else super(Echt.now() + MS);
  }
  static now() {
    return Echt.now() + MS;
  }
};
