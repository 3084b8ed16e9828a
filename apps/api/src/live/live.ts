import { PassThrough } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Sessies, type Sessie } from '@meldbaken/platform/auth';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { LiveKijker, nieuws, type LiveSoort, type Stand } from './kijker';

/** Sessions are looked at in every beat, so that a stream ends within a second of its session. */
const TIK_MS = 700;
const KIJK_ELKE = 3;
const HARTSLAG_ELKE = 20;
const MEEST_PER_SESSIE = 4;
const MEEST = 2000;
/** A client that does not read is let go. */
const MEEST_WACHTEND = 16_384;

interface Lijn {
  readonly token: string;
  readonly sessieId: string;
  readonly wie: string;
  readonly lid: string;
  readonly stroom: PassThrough;
}

/** Another member, workspace or set of roles is another caller: the stream ends, and the page asks anew who it is. */
const wieVan = ({ accountId, inzage }: Sessie): string =>
  JSON.stringify([accountId, inzage?.organisatieId, inzage?.lidmaatschapId, inzage?.persoonId, inzage?.rollen]);

const bericht = (soort: LiveSoort): string => `event: stand\ndata: ${JSON.stringify({ soort })}\n\n`;

/** The open streams of this process, one beat for all (docs/adr/0016). */
@Injectable()
export class Live implements OnModuleDestroy {
  private readonly lijnen = new Set<Lijn>();
  private readonly standen = new Map<string, Stand>();
  private tik: NodeJS.Timeout | null = null;
  private tel = 0;
  private dicht = false;

  constructor(
    private readonly sessies: Sessies,
    private readonly kijker: LiveKijker,
  ) {}

  /** A stream for this session; null when it has too many, or when there is no room. */
  async open(token: string, sessie: Sessie, inzage: Inzage): Promise<PassThrough | null> {
    if (this.dicht || this.lijnen.size >= MEEST || this.aantalVan(sessie.id) >= MEEST_PER_SESSIE) return null;
    const stroom = new PassThrough();
    const lijn = { token, sessieId: sessie.id, wie: wieVan(sessie), lid: inzage.lidmaatschapId, stroom };
    this.lijnen.add(lijn);
    stroom.once('close', () => this.weg(lijn));
    // What is there now is no news: the page asked for it itself.
    try {
      if (!this.standen.has(lijn.lid)) this.standen.set(lijn.lid, await this.kijker.kijk(inzage));
    } catch (fout) {
      this.sluit(lijn);
      throw fout;
    }
    stroom.write('retry: 3000\n: open\n\n');
    this.plan();
    return stroom;
  }

  onModuleDestroy(): void {
    this.dicht = true;
    if (this.tik) clearTimeout(this.tik);
    for (const lijn of [...this.lijnen]) this.sluit(lijn);
  }

  private aantalVan(sessieId: string): number {
    return [...this.lijnen].filter((l) => l.sessieId === sessieId).length;
  }

  private sluit(lijn: Lijn): void {
    this.weg(lijn);
    lijn.stroom.end();
  }

  private weg(lijn: Lijn): void {
    this.lijnen.delete(lijn);
    if (![...this.lijnen].some((l) => l.lid === lijn.lid)) this.standen.delete(lijn.lid);
  }

  private plan(): void {
    if (this.tik || this.dicht || !this.lijnen.size) return;
    this.tik = setTimeout(() => {
      void this.slag().finally(() => {
        this.tik = null;
        this.plan();
      });
    }, TIK_MS);
    this.tik.unref();
  }

  private async slag(): Promise<void> {
    this.tel++;
    try {
      const kijkers = await this.keurSessies();
      if (this.tel % KIJK_ELKE === 0) for (const inzage of kijkers.values()) await this.vertel(inzage);
      if (this.tel % HARTSLAG_ELKE === 0) for (const lijn of [...this.lijnen]) this.schrijf(lijn, ': hartslag\n\n');
    } catch (fout) {
      // Without an answer nobody knows who may still listen: all streams end, and the pages ask again.
      if (!this.dicht) logboek.waarschuw({ onderdeel: 'live', fout }, 'meekijken is gestopt');
      for (const lijn of [...this.lijnen]) this.sluit(lijn);
    }
  }

  /** Ends what may not go on; the callers of what is left, each once. */
  private async keurSessies(): Promise<Map<string, Inzage>> {
    const lopend = await this.sessies.lopend([...new Set([...this.lijnen].map((l) => l.token))]);
    const kijkers = new Map<string, Inzage>();
    for (const lijn of [...this.lijnen]) {
      const sessie = lopend.get(lijn.token);
      if (sessie?.inzage && wieVan(sessie) === lijn.wie) kijkers.set(lijn.lid, sessie.inzage);
      else this.sluit(lijn);
    }
    return kijkers;
  }

  private async vertel(inzage: Inzage): Promise<void> {
    const lid = inzage.lidmaatschapId;
    const was = this.standen.get(lid);
    const is = await this.kijkOfLater(inzage);
    if (!is || !was || !this.standen.has(lid)) return;
    this.standen.set(lid, is);
    for (const soort of nieuws(was, is))
      for (const lijn of [...this.lijnen]) if (lijn.lid === lid) this.schrijf(lijn, bericht(soort));
  }

  /** A look that fails (a time-out on a busy database) is done again in the next beat: the old stand stays, so nothing is missed. */
  private async kijkOfLater(inzage: Inzage): Promise<Stand | null> {
    try {
      return await this.kijker.kijk(inzage);
    } catch (fout) {
      logboek.waarschuw({ onderdeel: 'live', fout }, 'een blik mislukte');
      return null;
    }
  }

  private schrijf(lijn: Lijn, tekst: string): void {
    if (lijn.stroom.writableLength > MEEST_WACHTEND) lijn.stroom.destroy();
    else lijn.stroom.write(tekst);
  }
}
