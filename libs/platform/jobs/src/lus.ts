import { BeperkteMelder } from './melder';

export interface LusOpties {
  naam: string;
  /** One round; answers how much it did. */
  doe: () => Promise<number>;
  /** Pause after a round with work. */
  kortMs: number;
  /** The pause grows to this when there is nothing. */
  langMs: number;
}

const NA_FOUT_MS = 1000;
const NA_FOUT_HOOGSTENS_MS = 4000;

/** Does the same round again and again, never two at once, and never stops for a fault. */
export class Lus {
  private readonly melder = new BeperkteMelder();
  private loopt: Promise<void> | undefined;
  private gestopt = false;
  private wakker: () => void = () => undefined;
  private laatsteGelukt = performance.now();

  constructor(private readonly o: LusOpties) {}

  start(): void {
    this.loopt ??= this.loop();
  }

  /** Begins the next round now. */
  wek(): void {
    this.wakker();
  }

  /** No new round; resolves when the running one is done. */
  async stop(): Promise<void> {
    this.gestopt = true;
    this.wakker();
    await this.loopt;
  }

  /** Milliseconds since a round ended well. */
  stilteMs(): number {
    return performance.now() - this.laatsteGelukt;
  }

  private async loop(): Promise<void> {
    let pauze = this.o.kortMs;
    let fouten = 0;
    while (!this.gestopt) {
      try {
        const gedaan = await this.o.doe();
        this.laatsteGelukt = performance.now();
        fouten = 0;
        pauze = gedaan > 0 ? this.o.kortMs : Math.min(pauze * 2, this.o.langMs);
      } catch (fout) {
        this.melder.meld({ onderdeel: this.o.naam, fout }, 'ronde mislukt');
        pauze = Math.min(NA_FOUT_MS * 2 ** fouten++, NA_FOUT_HOOGSTENS_MS);
      }
      await this.rust(pauze);
    }
  }

  private rust(ms: number): Promise<void> {
    if (this.gestopt) return Promise.resolve();
    return new Promise((klaar) => {
      const wekker = setTimeout(() => this.wakker(), ms);
      this.wakker = (): void => {
        clearTimeout(wekker);
        this.wakker = (): void => undefined;
        klaar();
      };
    });
  }
}
