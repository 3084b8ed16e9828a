import { createServer, type Server, type ServerResponse } from 'node:http';
import { logboek } from '@meldbaken/platform/logging';
import type { Gezondheid } from './gezondheid';

/** `/health/live`, `/health/ready` and `/health/werk` on 127.0.0.1 alone. */
export class GezondheidServer {
  private readonly server: Server;
  private stopt = false;

  constructor(private readonly gezondheid: Gezondheid) {
    this.server = createServer((vraag, antwoord) => {
      this.antwoord(vraag.url ?? '', antwoord).catch((fout: unknown) => {
        logboek.waarschuw({ onderdeel: 'gezondheid', fout }, 'geen antwoord op gezondheidsvraag');
        stuur(antwoord, 503, { status: 'fout' });
      });
    });
  }

  luister(poort: number): Promise<void> {
    return new Promise((klaar, mis) => {
      this.server.once('error', mis);
      this.server.listen(poort, '127.0.0.1', () => klaar());
    });
  }

  poort(): number {
    const a = this.server.address();
    return typeof a === 'object' && a ? a.port : 0;
  }

  /** From now on not ready: nobody should count on this worker. */
  meldStop(): void {
    this.stopt = true;
  }

  sluit(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((klaar) => this.server.close(() => klaar()));
  }

  private async antwoord(pad: string, antwoord: ServerResponse): Promise<void> {
    if (pad === '/health/live') {
      stuur(antwoord, 200, { status: 'goed' });
      return;
    }
    if (pad === '/health/werk') {
      stuur(antwoord, 200, await this.gezondheid.werk());
      return;
    }
    if (pad !== '/health/ready' && pad !== '/health') {
      stuur(antwoord, 404, { status: 'onbekend' });
      return;
    }
    const g = await this.gezondheid.gereed();
    const status = this.stopt ? 'fout' : g.status;
    stuur(antwoord, status === 'goed' ? 200 : 503, { ...g, status });
  }
}

function stuur(antwoord: ServerResponse, code: number, inhoud: object): void {
  antwoord.writeHead(code, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  antwoord.end(JSON.stringify(inhoud));
}
