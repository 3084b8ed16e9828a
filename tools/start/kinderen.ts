import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Ingebed } from '@meldbaken/platform/database';

const WACHT = 30_000;
const RUST = 1_000;

/** The processes under the supervisor. One that falls is started again; at the end they stop in order. */
export class Kinderen {
  private readonly lopend = new Map<string, ChildProcess>();
  private database: Ingebed | undefined;
  private stoppend = false;

  constructor(private readonly meld: (tekst: string) => void) {}

  beheerDatabase(d: Ingebed): void {
    this.database = d;
    d.proces.once('exit', () => {
      if (!this.stoppend) this.meld('  De database is onverwacht gestopt. Stop met Ctrl-C en begin opnieuw.');
    });
  }

  /** Starts a built program and waits until it says that it is ready. */
  async start(naam: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<void> {
    const kind = fork(join(process.cwd(), 'dist/server', `${naam}.mjs`), [], {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    this.lopend.set(naam, kind);
    await new Promise<void>((klaar, mis) => {
      kind.once('message', () => klaar());
      kind.once('exit', (code) =>
        mis(new Error(`${naam} is gestopt voordat het klaar was (code ${code ?? 'onbekend'}).`)),
      );
      setTimeout(() => mis(new Error(`${naam} was na 30 seconden nog niet klaar.`)), WACHT).unref();
    });
    kind.removeAllListeners('exit');
    kind.once('exit', () => void this.opnieuw(naam, env));
  }

  async stop(): Promise<void> {
    this.stoppend = true;
    for (const naam of ['api', 'worker']) await this.eindig(this.lopend.get(naam));
    await this.database?.stop();
  }

  private async opnieuw(naam: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<void> {
    for (;;) {
      if (this.stoppend) return;
      this.meld(`  ${naam} is gestopt en begint opnieuw`);
      await new Promise((k) => setTimeout(k, RUST));
      try {
        await this.start(naam, env);
        return;
      } catch {
        this.lopend.get(naam)?.kill('SIGKILL');
      }
    }
  }

  private async eindig(kind: ChildProcess | undefined): Promise<void> {
    if (!kind || kind.exitCode !== null || kind.signalCode !== null) return;
    const dood = new Promise<void>((k) => kind.once('exit', () => k()));
    kind.kill('SIGTERM');
    const hard = setTimeout(() => kind.kill('SIGKILL'), WACHT);
    await dood;
    clearTimeout(hard);
  }
}
