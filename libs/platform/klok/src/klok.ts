/** The only source of 'now'. Everything that needs a moment takes it from here, so that tests and demos can move time. */
export abstract class Klok {
  abstract nu(): Date;
}

/** The machine's clock, shifted by `verschuivingMs` (MELDBAKEN_KLOK_VERSCHUIVING; refused in production). */
export class SystemKlok extends Klok {
  constructor(readonly verschuivingMs = 0) {
    super();
  }
  nu(): Date {
    return new Date(this.onverschoven().getTime() + this.verschuivingMs);
  }
  /** For the clock guard, which compares the machine with the database. */
  onverschoven(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set. For tests and for the seed. */
export class VasteKlok extends Klok {
  constructor(private moment: Date) {
    super();
  }
  nu(): Date {
    return new Date(this.moment.getTime());
  }
  zet(moment: Date): void {
    this.moment = moment;
  }
}
