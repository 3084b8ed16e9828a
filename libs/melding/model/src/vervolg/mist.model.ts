import {
  EXTERNE_BESLUITEN,
  type ExternBesluit,
  NAZORG_GROEPEN,
  TERUGKOPPELING_AAN,
  type VervolgSoort,
} from '@meldbaken/melding/contract';
import type { BuitenMelden } from '../buiten-melden.model';
import { vervolgLabel } from './definities.model';
import { vaststellingBij } from './regels.model';
import type { VervolgKort } from './vervolg.model';

/** Where steps 5 and 6 stand, for closing (G5). */
export interface VervolgStand {
  readonly delen: readonly VervolgKort[];
  readonly buitenMelden: BuitenMelden;
}

/** How one of the six decisions stands. A report that was sent is a decision that was taken (G7: it was ratified). */
export function besluitStand(
  code: ExternBesluit,
  { delen, buitenMelden }: VervolgStand,
): 'OPEN' | 'VOORGELEGD' | 'GENOMEN' {
  const soort = vaststellingBij(code);
  if (soort && buitenMelden.verzonden.includes(soort)) return 'GENOMEN';
  const deel = delen.find((d) => d.soort === 'BESLUIT' && d.code === code);
  if (!deel) return 'OPEN';
  return deel.bevestigd ? 'GENOMEN' : 'VOORGELEGD';
}

/** What step 5 still waits for, in words. */
export function mistStapVijf(stand: VervolgStand): string[] {
  return [...(heeft(stand, 'STOPPEN') ? [] : ['hoe het gedrag stopte']), ...mistBesluiten(stand)];
}

/** What step 6 still waits for, in words. */
export function mistStapZes(stand: VervolgStand): string[] {
  const gepland = stand.delen.some((d) => d.soort === 'COMMUNICATIE' && d.stand !== 'VERVALLEN');
  return [...(gepland ? [] : ['wie u wat vertelt']), ...mistNazorg(stand)];
}

/** What closing asks beside the steps and the terms, in words (G5). */
export function mistVoorSluiten(stand: VervolgStand): string[] {
  return [...mistBesluiten(stand), ...mistNazorg(stand)];
}

function mistBesluiten(stand: VervolgStand): string[] {
  const open = EXTERNE_BESLUITEN.filter((c) => besluitStand(c, stand) === 'OPEN');
  const wacht = EXTERNE_BESLUITEN.filter((c) => besluitStand(c, stand) === 'VOORGELEGD');
  return [
    ...regel('het besluit over', 'BESLUIT', open),
    ...(wacht.length === 0
      ? []
      : [`de bevestiging van ${wacht.length === 1 ? '1 besluit' : `${wacht.length} besluiten`} door de beslisser`]),
  ];
}

function mistNazorg(stand: VervolgStand): string[] {
  // Other clients are asked after, but do not hold up closing: four groups do.
  const groepen = NAZORG_GROEPEN.filter((g) => g !== 'ANDERE_CLIENTEN' && !heeft(stand, 'NAZORG', g));
  const terug = TERUGKOPPELING_AAN.filter((c) => !heeft(stand, 'TERUGKOPPELING', c));
  return [
    ...regel('nazorg voor', 'NAZORG', groepen),
    ...regel('terugkoppeling aan', 'TERUGKOPPELING', terug),
    ...(heeft(stand, 'EVALUATIE') ? [] : ['de evaluatie']),
  ];
}

const heeft = ({ delen }: VervolgStand, soort: VervolgSoort, code?: string): boolean =>
  delen.some((d) => d.soort === soort && (code === undefined || d.code === code));

function regel(begin: string, soort: VervolgSoort, codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  return [`${begin}: ${codes.map((c) => klein(vervolgLabel(soort, c))).join('; ')}`];
}

/** 'IGJ' stays as it is. */
const klein = (tekst: string): string =>
  /^[A-Z]{2}/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
