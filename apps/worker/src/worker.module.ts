import { Module, type DynamicModule, type InjectionToken, type Provider } from '@nestjs/common';
import { NUMMER_RONDE, nummerRonde } from '@meldbaken/melding/api';
import { Kettingcontroleur, Ketenverzegelaar } from '@meldbaken/platform/audit';
import { Wachtrij } from '@meldbaken/platform/jobs';
import { Klok } from '@meldbaken/platform/klok';
import { Postbode, SmtpVerzender, afzenderVoor } from '@meldbaken/platform/mail';
import { Notificaties, Samenvattingen, WACHTEND_WERK, type WachtendWerk } from '@meldbaken/platform/notificatie';
import {
  GEBEURTENIS_VERWERKERS,
  Gebeurtenisafhandeling,
  Relay,
  Verwerkerslijst,
  verzamelVerwerkers,
  type Gebeurtenisverwerker,
} from '@meldbaken/platform/outbox';
import { SLEUTEL_EXPORT, Verzegelaar, Wortels, sleutelAanbod } from '@meldbaken/platform/sleutels';
import { DATABRON, Dossiers, Transacties } from '@meldbaken/platform/tenancy';
import { BigRegister, VergewisPostbode, maakBigRegister } from '@meldbaken/vergewis/api';
import type { WorkerInstellingen } from './opstart/instellingen';
import { verbindDatabase } from './opstart/verbind-database';
import type { Samenstelling } from './samenstelling';
import { Planner } from './werk/planner';
import { TERMIJN_WERK, type TermijnWerk } from './werk/termijn-werk';
import { Veger } from './werk/veger';
import { Wekker } from './werk/wekker';

/** Null when there is neither a mail server nor the demo: then mail waits. */
export const POSTBODE = Symbol('POSTBODE');
/** Mail of HR's files: to who has no account here. */
export const DOSSIERPOST = Symbol('DOSSIERPOST');

/** What the modules of the contexts lean on: database, clock, notices and each other's ports. */
@Module({})
class GrondModule {
  static maak(i: WorkerInstellingen, s: Samenstelling, klok: Klok): DynamicModule {
    const vast = [
      { provide: Klok, useValue: klok },
      { provide: DATABRON, useFactory: () => verbindDatabase(i.databaseUrl, s.entiteiten) },
      { provide: NUMMER_RONDE, useValue: nummerRonde(i.sleutel) },
      { provide: BigRegister, useValue: maakBigRegister(i.configuratie.bigRegister, klok) },
    ];
    const gedeeld = [Transacties, Dossiers, Notificaties];
    return {
      module: GrondModule,
      global: true,
      providers: [
        ...vast,
        ...gedeeld,
        ...s.poorten,
        ...sleutelAanbod(new Wortels(i.configuratie.wortelsleutels, i.sleutel)),
      ],
      exports: [...vast.map((p) => p.provide), ...gedeeld, ...s.poorten.map(sleutelVan), ...SLEUTEL_EXPORT],
    };
  }
}

const sleutelVan = (p: Provider): InjectionToken => ('provide' in p ? p.provide : p);

/** Everything of the worker. */
@Module({})
export class WorkerModule {
  static maak(i: WorkerInstellingen, s: Samenstelling, klok: Klok): DynamicModule {
    const wachtrij = { provide: Wachtrij, useFactory: (): Wachtrij => new Wachtrij(i.wachtrij) };
    return {
      module: WorkerModule,
      imports: [GrondModule.maak(i, s, klok), ...s.imports],
      providers: [wachtrij, ...post(i), ...werk(i, s)],
    };
  }
}

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
  {
    provide: DOSSIERPOST,
    inject: [Transacties, Klok, Verzegelaar],
    useFactory: (t: Transacties, k: Klok, v: Verzegelaar): VergewisPostbode | null => {
      const { smtpUrl, demo, baseUrl } = i.configuratie;
      if (smtpUrl) return new VergewisPostbode(t, k, v, baseUrl, new SmtpVerzender(smtpUrl, afzenderVoor(baseUrl)));
      return demo ? new VergewisPostbode(t, k, v, baseUrl, 'demo') : null;
    },
  },
];

const werk = (i: WorkerInstellingen, s: Samenstelling): Provider[] => [
  verzamelVerwerkers(s.verwerkers),
  { provide: TERMIJN_WERK, useExisting: s.termijnWerk },
  { provide: WACHTEND_WERK, useExisting: s.wachtendWerk },
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
    inject: [TERMIJN_WERK, Klok],
    useFactory: (w: TermijnWerk, k: Klok): Wekker => new Wekker(w, k),
  },
  {
    provide: Samenvattingen,
    inject: [Transacties, Klok, WACHTEND_WERK],
    useFactory: (t: Transacties, k: Klok, w: WachtendWerk): Samenvattingen => new Samenvattingen(t, k, w),
  },
  {
    provide: Veger,
    inject: [Transacties, Klok, Wekker, Relay, POSTBODE, Samenvattingen],
    useFactory: (t: Transacties, k: Klok, w: Wekker, r: Relay, p: Postbode | null, s: Samenvattingen): Veger =>
      new Veger(t, k, { wekker: w, relay: r, postbode: p, samenvattingen: s }),
  },
  {
    provide: Ketenverzegelaar,
    inject: [Transacties],
    useFactory: (t: Transacties): Ketenverzegelaar => new Ketenverzegelaar(t, i.sleutel),
  },
  {
    provide: Kettingcontroleur,
    inject: [Transacties],
    useFactory: (t: Transacties): Kettingcontroleur => new Kettingcontroleur(t, i.sleutel),
  },
];
