import type { MeldingStatus } from '@meldbaken/melding/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** Files that may hang on one report, per side: what the reporter sent, and what the handlers added. */
export const MEESTE_BIJLAGEN = 10;
/** Handlers collect more: reports of conversations, letters, proof of sending. */
export const MEESTE_STUKKEN = 100;

export type BijlageHerkomst = 'BEHANDELAAR' | 'MELDER' | 'OPENBAAR';

export const BIJLAGE_HERKOMST_LABEL: Readonly<Record<BijlageHerkomst, string>> = {
  BEHANDELAAR: 'Behandelaar',
  MELDER: 'Melder',
  OPENBAAR: 'Melder',
};

/** May another file be added? Null when it may. */
export function magBijlage(stand: {
  status: MeldingStatus;
  aantal: number;
  herkomst: BijlageHerkomst;
}): Weigering | null {
  const melder = stand.herkomst !== 'BEHANDELAAR';
  if (stand.status === 'GESLOTEN' || stand.status === 'DOORVERWEZEN')
    return weiger('BIJLAGE_MELDING_DICHT', 'Bij een melding die dicht is, kunt u geen bestand meer voegen.', {
      watDan: melder ? 'Weet u iets nieuws? Doe dan een nieuwe melding.' : 'Heropen eerst de melding.',
    });
  const meeste = melder ? MEESTE_BIJLAGEN : MEESTE_STUKKEN;
  if (stand.aantal >= meeste)
    return weiger('BIJLAGE_TE_VEEL', `Er zijn al ${meeste} bestanden. Meer kan niet.`, {
      watDan: melder ? 'Hebt u meer? Zeg dat tegen de behandelaar.' : 'Maak van een paar bestanden één pdf.',
    });
  return null;
}

/** A size as people say it. */
export function grootteTekst(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
