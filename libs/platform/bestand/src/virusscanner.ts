import { connect, type Socket } from 'node:net';

/** GEEN: there is no scanner here, and we say so. WEG: there should be one, and it does not answer. */
export type ScanUitslag = 'SCHOON' | 'BESMET' | 'GEEN' | 'WEG';

export abstract class Virusscanner {
  abstract scan(bytes: Buffer): Promise<ScanUitslag>;
}

/** No scanner: a demo tells so with every file; a real deployment takes no files then. */
export class GeenScanner extends Virusscanner {
  constructor(private readonly verplicht: boolean) {
    super();
  }

  scan(): Promise<ScanUitslag> {
    return Promise.resolve(this.verplicht ? 'WEG' : 'GEEN');
  }
}

const WACHT_MS = 20_000;
const BROK = 256 * 1024;

/** ClamAV's daemon (INSTREAM): `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Whatever goes wrong is no clean file. */
export class ClamdScanner extends Virusscanner {
  constructor(private readonly adres: string) {
    super();
  }

  async scan(bytes: Buffer): Promise<ScanUitslag> {
    try {
      const antwoord = await this.vraag(bytes);
      if (/\bFOUND\b/.test(antwoord)) return 'BESMET';
      return /^stream: OK\b/.test(antwoord) ? 'SCHOON' : 'WEG';
    } catch {
      return 'WEG';
    }
  }

  private vraag(bytes: Buffer): Promise<string> {
    return new Promise((klaar, mis) => {
      const lijn = this.open();
      const delen: Buffer[] = [];
      lijn.setTimeout(WACHT_MS, () => lijn.destroy(new Error('the scanner does not answer')));
      lijn.on('error', mis);
      lijn.on('data', (d: Buffer) => delen.push(d));
      lijn.on('end', () => klaar(Buffer.concat(delen).toString('latin1')));
      lijn.on('close', () => mis(new Error('the scanner hung up')));
      lijn.write('zINSTREAM\0');
      for (let i = 0; i < bytes.length; i += BROK) {
        const brok = bytes.subarray(i, i + BROK);
        const kop = Buffer.alloc(4);
        kop.writeUInt32BE(brok.length);
        lijn.write(kop);
        lijn.write(brok);
      }
      lijn.write(Buffer.alloc(4));
    });
  }

  private open(): Socket {
    if (this.adres.startsWith('unix:')) return connect(this.adres.slice('unix:'.length));
    const { hostname, port } = new URL(this.adres);
    return connect({ host: hostname, port: Number(port || 3310) });
  }
}

/** The scanner of this deployment by its setting. */
export const maakScanner = (adres: string | undefined, verplicht: boolean): Virusscanner =>
  adres === undefined ? new GeenScanner(verplicht) : new ClamdScanner(adres);
