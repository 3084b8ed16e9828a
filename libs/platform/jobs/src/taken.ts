import { minuutVorm, taakSoort, uuidVorm } from './taaksoort';

/** One event from the outbox, for all its handlers. */
export const GEBEURTENIS_TAAK = taakSoort({
  naam: 'gebeurtenis-afhandelen',
  wachtrij: 'gebeurtenissen',
  ids: { berichtId: uuidVorm },
  // Over an hour in all, so that a lost database or an old worker beside a new one heals by itself.
  herhaling: { pogingen: 20, wachtMs: 1000, hoogstensMs: 300_000 },
  idempotentie: 'ledger row outbox.verwerkt per handler, in the transaction of its effect',
  taakId: ({ berichtId }) => `ob-${berichtId}`,
});

/** Looks for due acts of terms in one tenant; carries no act itself. */
export const WEKKER_TAAK = taakSoort({
  naam: 'termijn-wekker',
  wachtrij: 'wekkers',
  ids: { minuut: minuutVorm },
  herhaling: { pogingen: 3, wachtMs: 1000, hoogstensMs: 10_000 },
  idempotentie: 'claims what is due from termijn_actie; a second look finds nothing',
  taakId: ({ organisatieId, minuut }) => `wek-${organisatieId}-${minuut}`,
});

/** All queues; the deploy step prepares them. */
export const WACHTRIJEN: readonly string[] = [GEBEURTENIS_TAAK.wachtrij, WEKKER_TAAK.wachtrij];

/** yyyymmddHHMM in UTC of the minute in which the moment lies. */
export const minuutVan = (moment: Date): string => moment.toISOString().replace(/\D/g, '').slice(0, 12);

/** Start of that minute. */
export const momentVanMinuut = (minuut: string): Date =>
  new Date(minuut.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:00.000Z'));
