import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { Kettingcontroleur, Verzegelaar } from '@meldbaken/platform/audit';
import { Wachtrij } from '@meldbaken/platform/jobs';
import { Klok } from '@meldbaken/platform/klok';
import { Postbode, SmtpVerzender, afzenderVoor } from '@meldbaken/platform/mail';
import { Notificaties } from '@meldbaken/platform/notificatie';
import {
  GEBEURTENIS_VERWERKERS,
  Gebeurtenisafhandeling,
  Relay,
  Verwerkerslijst,
  verzamelVerwerkers,
  type Gebeurtenisverwerker,
} from '@meldbaken/platform/outbox';
import { DATABRON, Dossiers, Transacties } from '@meldbaken/platform/tenancy';
import type { WorkerInstellingen } from './opstart/instellingen';
import { verbindDatabase } from './opstart/verbind-database';
import type { Samenstelling } from './samenstelling';
import { Planner } from './werk/planner';
import { TERMIJN_WERK, type TermijnWerk } from './werk/termijn-werk';
import { Veger } from './werk/veger';
import { Wekker } from './werk/wekker';

/** Null when there is neither a mail server nor the demo: then mail waits. */
export const POSTBODE = Symbol('POSTBODE');

/** Everything of the worker. Global, so that the contexts' own modules find database, clock and notices. */
@Module({})
export class WorkerModule {
  static maak(i: WorkerInstellingen, s: Samenstelling, klok: Klok): DynamicModule {
    const providers: Provider[] = [
      ...grond(i, s, klok),
      ...post(i),
      ...werk(i, s),
      ...s.verwerkers,
      s.termijnWerk,
      ...s.providers,
    ];
    return {
      module: WorkerModule,
      global: true,
      imports: [...s.imports],
      providers,
      exports: [DATABRON, Klok, Transacties, Dossiers, Notificaties],
    };
  }
}

const grond = (i: WorkerInstellingen, s: Samenstelling, klok: Klok): Provider[] => [
  { provide: Klok, useValue: klok },
  { provide: DATABRON, useFactory: () => verbindDatabase(i.databaseUrl, s.entiteiten) },
  Transacties,
  Dossiers,
  Notificaties,
  { provide: Wachtrij, useFactory: (): Wachtrij => new Wachtrij(i.wachtrij) },
];

const post = (i: WorkerInstellingen): Provider[] => [
  {
    provide: POSTBODE,
    inject: [Transacties, Klok],
    useFactory: (t: Transacties, k: Klok): Postbode | null => {
      const { smtpUrl, demo, baseUrl } = i.configuratie;
      if (smtpUrl) return new Postbode(t, k, baseUrl, new SmtpVerzender(smtpUrl, afzenderVoor(baseUrl)));
      return demo ? new Postbode(t, k, baseUrl, 'demo') : null;
    },
  },
];

const werk = (i: WorkerInstellingen, s: Samenstelling): Provider[] => [
  verzamelVerwerkers(s.verwerkers),
  { provide: TERMIJN_WERK, useExisting: s.termijnWerk },
  {
    provide: Gebeurtenisafhandeling,
    inject: [Transacties, GEBEURTENIS_VERWERKERS, Klok],
    useFactory: (t: Transacties, v: Gebeurtenisverwerker[], k: Klok): Gebeurtenisafhandeling =>
      new Gebeurtenisafhandeling(t, new Verwerkerslijst(v, s.zonderVerwerker), k),
  },
  {
    provide: Relay,
    inject: [Transacties, Wachtrij, Klok],
    useFactory: (t: Transacties, w: Wachtrij, k: Klok): Relay => new Relay(t, w, k),
  },
  {
    provide: Planner,
    inject: [Transacties, Wachtrij, Klok],
    useFactory: (t: Transacties, w: Wachtrij, k: Klok): Planner => new Planner(t, w, k),
  },
  {
    provide: Wekker,
    inject: [TERMIJN_WERK, Transacties, Klok],
    useFactory: (w: TermijnWerk, t: Transacties, k: Klok): Wekker => new Wekker(w, t, k),
  },
  {
    provide: Veger,
    inject: [Transacties, Klok, Wekker, Relay, POSTBODE],
    useFactory: (t: Transacties, k: Klok, w: Wekker, r: Relay, p: Postbode | null): Veger => new Veger(t, k, w, r, p),
  },
  {
    provide: Verzegelaar,
    inject: [Transacties],
    useFactory: (t: Transacties): Verzegelaar => new Verzegelaar(t, i.sleutel),
  },
  {
    provide: Kettingcontroleur,
    inject: [Transacties],
    useFactory: (t: Transacties): Kettingcontroleur => new Kettingcontroleur(t, i.sleutel),
  },
];
