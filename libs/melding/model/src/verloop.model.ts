import type { MeldingStatus } from '@meldbaken/melding/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { MELDING_STATUS_LABEL } from './labels.model';
import { schoneTekst, teLang } from './tekst.model';

export const MELDING_HANDELINGEN = ['NEEM_IN_BEHANDELING', 'SLUIT', 'HEROPEN', 'VERWIJS_DOOR'] as const;
export type MeldingHandeling = (typeof MELDING_HANDELINGEN)[number];

export const REDEN_GRENS = 2_000;

interface Overgang {
  readonly van: readonly MeldingStatus[];
  readonly naar: MeldingStatus;
  /** Said when the act is not possible from here. */
  readonly watDan: string;
}

/** The life of a Melding: which act leads from where to where. */
export const MELDING_OVERGANGEN: Readonly<Record<MeldingHandeling, Overgang>> = {
  NEEM_IN_BEHANDELING: {
    van: ['INGEDIEND'],
    naar: 'IN_BEHANDELING',
    watDan: 'Kijk bij de melding wie hem behandelt. Is hij gesloten? Heropen hem dan.',
  },
  SLUIT: { van: ['IN_BEHANDELING'], naar: 'GESLOTEN', watDan: 'Neem de melding eerst in behandeling.' },
  HEROPEN: { van: ['GESLOTEN', 'DOORVERWEZEN'], naar: 'IN_BEHANDELING', watDan: 'De melding is nog open.' },
  VERWIJS_DOOR: {
    van: ['INGEDIEND', 'IN_BEHANDELING'],
    naar: 'DOORVERWEZEN',
    watDan: 'Heropen de melding eerst.',
  },
};

/** The next state, or why not. */
export function overgang(status: MeldingStatus, handeling: MeldingHandeling): MeldingStatus | Weigering {
  const { van, naar, watDan } = MELDING_OVERGANGEN[handeling];
  if (van.includes(status)) return naar;
  return weiger('MELDING_STATUS_PAST_NIET', `De melding staat op: ${MELDING_STATUS_LABEL[status].toLowerCase()}.`, {
    watDan,
  });
}

/** Takes a new report. The one who is excluded never gets here: for them the report does not exist. */
export function neemInBehandeling(status: MeldingStatus): MeldingStatus | Weigering {
  return overgang(status, 'NEEM_IN_BEHANDELING');
}

export function heropen(status: MeldingStatus, reden: string | null | undefined): MeldingStatus | Weigering {
  return redenFout(reden, 'Schrijf op waarom u de melding heropent.') ?? overgang(status, 'HEROPEN');
}

/** Sends on what belongs elsewhere. A duty of our own does not go away with it: its term is ended first. */
export function verwijsDoor(
  status: MeldingStatus,
  reden: string | null | undefined,
  lopendeTermijnen: readonly string[] = [],
): MeldingStatus | Weigering {
  const fout = redenFout(reden, 'Schrijf op waar de melding heen gaat, en waarom.');
  if (fout) return fout;
  const naar = overgang(status, 'VERWIJS_DOOR');
  const [termijn] = lopendeTermijnen;
  if (isWeigering(naar) || termijn === undefined) return naar;
  return weiger('MELDING_TERMIJN_LOOPT', `De termijn ${termijn} loopt nog. Daarom kunt u nu niet doorverwijzen.`, {
    watDan: 'Meld eerst bij de IGJ. Of leg vast dat u niet hoeft te melden, en waarom.',
  });
}

/** A reason that must be given, and fits. */
export function redenFout(reden: string | null | undefined, vraag: string): Weigering | null {
  if (!schoneTekst(reden)) return weiger('MELDING_REDEN_ONTBREEKT', vraag, { veld: 'reden' });
  return teLang('reden', 'De reden', reden, REDEN_GRENS);
}
