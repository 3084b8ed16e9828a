import type { TermijnEenheid, TermijnErnst, TermijnStatus } from '@meldbaken/termijn/contract';
import { type Instant, MS_PER_DAG, isoVan, momentVan, msVan } from './amsterdam.model';
import { type TermijnTijden, laatsteDagVan, werkdagVoor } from './herinnering.model';

/** Moments at which the shown urgency changes; stored with the term, so that SQL can sort and filter by it. */
export interface ErnstGrenzen {
  readonly binnenkortVanaf: string;
  readonly vandaagVanaf: string;
}

/**
 * VANDAAG begins at 0:00 of the last day. BINNENKORT looks at `veiligVoorOp`: for working days from 0:00 of the working day
 * before it (one working day left after today), else the last third of the term, two days at least.
 */
export function ernstGrenzen({
  startOp,
  vervaltOp,
  veiligVoorOp,
  eenheid,
}: TermijnTijden & { readonly eenheid: TermijnEenheid }): ErnstGrenzen {
  const veilig = msVan(veiligVoorOp);
  const binnenkort =
    eenheid === 'WERKDAGEN'
      ? momentVan(werkdagVoor(laatsteDagVan(veilig)))
      : veilig - Math.max(Math.floor((veilig - msVan(startOp)) / 3), 2 * MS_PER_DAG);
  return { binnenkortVanaf: isoVan(binnenkort), vandaagVanaf: isoVan(momentVan(laatsteDagVan(msVan(vervaltOp)))) };
}

export interface ErnstVraag {
  readonly status: TermijnStatus;
  readonly vervaltOp: Instant;
  readonly binnenkortVanaf: Instant;
  readonly vandaagVanaf: Instant;
}

/** How urgent a term is shown. At `vervaltOp` itself it is late, also when the job that marks it has not run yet. */
export function ernst({ status, vervaltOp, binnenkortVanaf, vandaagVanaf }: ErnstVraag, nu: Instant): TermijnErnst {
  if (status === 'GEHAALD') return 'GEHAALD';
  if (status === 'OPGESCHORT' || status === 'VERVALLEN') return 'GESTOPT';
  const ms = msVan(nu);
  if (status === 'VERLOPEN' || ms >= msVan(vervaltOp)) return 'TE_LAAT';
  if (ms >= msVan(vandaagVanaf)) return 'VANDAAG';
  return ms >= msVan(binnenkortVanaf) ? 'BINNENKORT' : 'OP_TIJD';
}
