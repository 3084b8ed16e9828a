import type { FactoryProvider, Type } from '@nestjs/common';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Does one thing when something happened: in the transaction it is given, so that it happens exactly once. */
export interface Gebeurtenisverwerker {
  /** A sentence, e.g. 'start-meldtermijn-wanneer-calamiteit-vastgesteld'. Stands in the ledger: never change it. */
  readonly naam: string;
  /** Kind of event, e.g. 'MeldingIngediend'. */
  readonly soort: string;
  verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void>;
}

/** All handlers of the process: a list of Gebeurtenisverwerker. */
export const GEBEURTENIS_VERWERKERS = Symbol('GEBEURTENIS_VERWERKERS');

/** Kinds of event that nobody handles, on purpose: a list of names. */
export const GEBEURTENISSEN_ZONDER_VERWERKER = Symbol('GEBEURTENISSEN_ZONDER_VERWERKER');

/** Nest has no multi providers: the app names the handler classes of all contexts here, once. */
export function verzamelVerwerkers(
  klassen: readonly Type<Gebeurtenisverwerker>[],
): FactoryProvider<Gebeurtenisverwerker[]> {
  return { provide: GEBEURTENIS_VERWERKERS, inject: [...klassen], useFactory: (...v: Gebeurtenisverwerker[]) => v };
}
