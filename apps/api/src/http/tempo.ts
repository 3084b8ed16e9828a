import type { Klok } from '@meldbaken/platform/klok';

const MEESTE_SLEUTELS = 20_000;

/** So many times per window for each key, counted in this process. Against load, not against guessing: secrets are 256 bits. */
export class Tempo {
  private begin = 0;
  private tellingen = new Map<string, number>();

  constructor(
    private readonly klok: Klok,
    private readonly meest: number,
    private readonly vensterMs: number,
  ) {}

  /** Counts this one and says whether it may go on. */
  mag(sleutel: string): boolean {
    const nu = this.klok.nu().getTime();
    if (Math.abs(nu - this.begin) >= this.vensterMs || this.tellingen.size >= MEESTE_SLEUTELS) {
      this.begin = nu;
      this.tellingen = new Map();
    }
    const keer = (this.tellingen.get(sleutel) ?? 0) + 1;
    this.tellingen.set(sleutel, keer);
    return keer <= this.meest;
  }
}
