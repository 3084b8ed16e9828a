import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Ketenverzegelaar } from '@meldbaken/platform/audit';
import {
  GEBEURTENIS_TAAK,
  Lus,
  binnen,
  Taakregister,
  Taakwerker,
  WEKKER_TAAK,
  Wachtrij,
} from '@meldbaken/platform/jobs';
import { RegisterOpruimen, VervangersErbij } from '@meldbaken/igj/api';
import { Afloop, Herinneringen, InzendingenOpenen } from '@meldbaken/melding/api';
import {
  BigControles,
  Herinneraar,
  ImportOpruimen,
  OproepenOpruimen,
  Personeelstermijnen,
  VergewisDagwerk,
  type VergewisPostbode,
} from '@meldbaken/vergewis/api';
import { SystemKlok, type Klok } from '@meldbaken/platform/klok';
import { NestLog, logboek } from '@meldbaken/platform/logging';
import type { Postbode } from '@meldbaken/platform/mail';
import { Gebeurtenisafhandeling, Relay } from '@meldbaken/platform/outbox';
import { DATABRON, Transacties } from '@meldbaken/platform/tenancy';
import type { DataSource } from 'typeorm';
import { Gezondheid } from './gezondheid/gezondheid';
import { GezondheidServer } from './gezondheid/gezondheid-server';
import { MIGRATIES } from './migraties';
import type { WorkerInstellingen } from './opstart/instellingen';
import { bezwaarTegenKlok } from './opstart/klok-wacht';
import { bezwarenTegenStart } from './opstart/opstart-controle';
import { StartGeweigerd } from './opstart/start-geweigerd';
import type { Samenstelling } from './samenstelling';
import { DOSSIERPOST, POSTBODE, WorkerModule } from './worker.module';
import { Planner } from './werk/planner';
import { Veger } from './werk/veger';
import { Wekker } from './werk/wekker';

const TEGELIJK = 4;
/** Together well under the 30 seconds that a process gets. */
const NETJES_MS = 18_000;
const BASIS_MS = 4000;
/** What comes in at a public form is opened in rounds, so that no row tells at which moment somebody sent it. */
const INZENDINGEN_MS = 15 * 60_000;
/** A clock that jumps while the worker runs must not have a minute to take tasks before their time. */
const KLOK_MS = 5000;

export interface WerkerOpties {
  instellingen: WorkerInstellingen;
  samenstelling: Samenstelling;
  /** For tests; else the machine's clock, shifted when the settings say so. */
  klok?: Klok;
  machineklok?: SystemKlok;
  /** Called when the worker may not go on; it has stopped by then. */
  bijEinde?: (reden: string) => void;
}

/** A running worker: loops, queue workers and health. */
export class Werker {
  private readonly lussen: Lus[];
  private readonly taken: Taakwerker;
  private readonly server: GezondheidServer;
  private einde: Promise<void> | undefined;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly machineklok: SystemKlok,
    private readonly o: WerkerOpties,
  ) {
    const register = this.maakRegister();
    this.taken = new Taakwerker(o.instellingen.wachtrij, register, { gelijktijdig: TEGELIJK });
    const gezondheid = this.maakGezondheid(register);
    this.server = new GezondheidServer(gezondheid);
    this.lussen = this.maakLussen(gezondheid);
  }

  /** Refuses (StartGeweigerd) when login, clock or queue are not what they must be. */
  static async start(o: WerkerOpties): Promise<Werker> {
    const machineklok = o.machineklok ?? new SystemKlok(o.instellingen.configuratie.klokVerschuivingMs);
    const module = WorkerModule.maak(o.instellingen, o.samenstelling, o.klok ?? machineklok);
    const app = await NestFactory.createApplicationContext(module, { logger: new NestLog(), abortOnError: false });
    try {
      const redenen = await bezwarenTegenStart(o.instellingen, app.get(Transacties), machineklok);
      if (redenen.length) throw new StartGeweigerd(redenen);
      const werker = new Werker(app, machineklok, o);
      await werker.server.luister(o.instellingen.gezondheidspoort);
      werker.taken.start();
      for (const l of werker.lussen) l.start();
      return werker;
    } catch (fout) {
      await sluitBasis(app);
      throw fout;
    }
  }

  gezondheidspoort(): number {
    return this.server.poort();
  }

  /** Takes no new work, finishes what runs, closes all. Twice is fine. */
  stop(): Promise<void> {
    this.einde ??= this.sluitAf();
    return this.einde;
  }

  private async sluitAf(): Promise<void> {
    this.server.meldStop();
    this.app.get<Postbode | null>(POSTBODE)?.stop();
    this.app.get<VergewisPostbode | null>(DOSSIERPOST)?.stop();
    const werk = [this.taken.sluit(), ...this.lussen.map((l) => l.stop()), this.app.get(Wekker).stop()];
    await hoogstens(NETJES_MS, Promise.all(werk));
    await this.server.sluit();
    await sluitBasis(this.app);
  }

  private maakRegister(): Taakregister {
    const register = new Taakregister();
    const afhandeling = this.app.get(Gebeurtenisafhandeling);
    const wekker = this.app.get(Wekker);
    register.registreer(GEBEURTENIS_TAAK, (t, bij) => afhandeling.handelAf(t.organisatieId, t.berichtId, bij.taakId));
    register.registreer(WEKKER_TAAK, (t) => wekker.wek(t.organisatieId, t.minuut));
    // Acts come into being together with such an event: those that are due at once do not wait for the planner.
    afhandeling.naAfloop((soort, organisatieId) => {
      if (soort.startsWith('Termijn')) wekker.por(organisatieId);
    });
    return register;
  }

  private maakGezondheid(register: Taakregister): Gezondheid {
    const haal = this.app;
    const klok = this.o.klok ?? this.machineklok;
    const namen = MIGRATIES.map((M) => new M().name ?? M.name);
    return new Gezondheid(haal.get(Transacties), haal.get(Wachtrij), this.taken, klok, register.wachtrijen(), namen);
  }

  private maakLussen(gezondheid: Gezondheid): Lus[] {
    const haal = this.app;
    const post = haal.get<Postbode | null>(POSTBODE);
    const dossierpost = haal.get<VergewisPostbode | null>(DOSSIERPOST);
    const inzendingRust = this.o.instellingen.configuratie.demo ? 1000 : INZENDINGEN_MS;
    const lus = (naam: string, doe: () => Promise<number>, kortMs: number, langMs: number): Lus =>
      new Lus({ naam, doe, kortMs, langMs });
    return [
      lus('relay', () => haal.get(Relay).ronde(), 250, 1000),
      ...(post ? [lus('mail', () => post.ronde(), 250, 2000)] : []),
      lus('inzendingen', () => haal.get(InzendingenOpenen).ronde(), inzendingRust, inzendingRust),
      lus('verzegelaar', () => haal.get(Ketenverzegelaar).ronde(), 500, 2000),
      lus('planner', () => haal.get(Planner).ronde(), 10_000, 10_000),
      lus('afloop', () => haal.get(Afloop).ronde(), 30_000, 30_000),
      lus('herinneringen', () => haal.get(Herinneringen).ronde(), 60_000, 60_000),
      lus('register', () => haal.get(RegisterOpruimen).ronde(), 30_000, 30_000),
      lus('vervangers', () => haal.get(VervangersErbij).ronde(), 60_000, 60_000),
      lus('vergewis', () => haal.get(VergewisDagwerk).ronde(), 30_000, 30_000),
      ...(dossierpost ? [lus('dossiermail', () => dossierpost.ronde(), 250, 3000)] : []),
      lus('vergewisherinneringen', () => haal.get(Herinneraar).ronde(), 60_000, 60_000),
      lus('personeelstermijnen', () => haal.get(Personeelstermijnen).ronde(), 100, 3000),
      lus('import', () => haal.get(ImportOpruimen).ronde(), 60_000, 60_000),
      lus('koppeling', () => haal.get(OproepenOpruimen).ronde(), 60_000, 600_000),
      lus('big', () => haal.get(BigControles).ronde(), 2000, 30_000),
      lus('veger', () => haal.get(Veger).ronde(), 30_000, 30_000),
      lus('bewaking', () => gezondheid.bewaak(), 15_000, 15_000),
      lus('klokwacht', () => this.bewaakKlok(), KLOK_MS, KLOK_MS),
    ];
  }

  private async bewaakKlok(): Promise<number> {
    const bezwaar = await bezwaarTegenKlok(this.app.get(Transacties), this.machineklok);
    // Not awaited: stopping waits for this very round.
    if (bezwaar) void this.stop().then(() => this.o.bijEinde?.(bezwaar));
    return 0;
  }
}

async function sluitBasis(app: INestApplicationContext): Promise<void> {
  await hoogstens(BASIS_MS, app.get(Wachtrij).sluit());
  await app.get<DataSource>(DATABRON).destroy();
  await app.close();
}

/** A queue that is down must not hold the worker: what it had in hand is taken over by another. */
async function hoogstens(ms: number, werk: Promise<unknown>): Promise<void> {
  try {
    await binnen(ms, werk);
  } catch (fout) {
    logboek.waarschuw({ onderdeel: 'worker', fout }, 'niet alles was op tijd klaar bij het stoppen');
  }
}
