import { performance } from 'node:perf_hooks';
import { logboek, type LogVelden } from '@meldbaken/platform/logging';

const PAUZE_MS = 10_000;

/** Logs the first of a kind at once and then one line per ten seconds with the number left out: a broken connection can fail 100,000 times a minute. */
export class BeperkteMelder {
  private readonly vorige = new Map<string, { op: number; overgeslagen: number }>();

  constructor(
    private readonly klok: () => number = () => performance.now(),
    private readonly schrijf: (velden: LogVelden, tekst: string) => void = (velden, tekst) =>
      logboek.waarschuw(velden, tekst),
  ) {}

  meld(velden: LogVelden, tekst: string): void {
    const nu = this.klok();
    const eerder = this.vorige.get(tekst);
    if (eerder && nu - eerder.op < PAUZE_MS) {
      eerder.overgeslagen++;
      return;
    }
    this.vorige.set(tekst, { op: nu, overgeslagen: 0 });
    this.schrijf(eerder?.overgeslagen ? { ...velden, aantal: eerder.overgeslagen + 1 } : velden, tekst);
  }
}
