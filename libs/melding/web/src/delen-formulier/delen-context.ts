import { leesDelen, type DeelNaam, type Delen } from '@meldbaken/melding/model';
import type { AlleDelenFragment } from '@meldbaken/platform/graphql-client';
import { createContext, use } from 'react';

type Antwoorden = Readonly<Record<string, unknown>>;

/** One part as the page shows it, with who kept it and what stood there before. */
export interface GetoondDeel {
  readonly id: string;
  readonly versie: number;
  readonly op: string;
  readonly door: string | null;
  readonly inhoud: Antwoorden;
  readonly eerdere: readonly Omit<GetoondDeel, 'eerdere'>[];
}

export interface DelenOmgeving {
  /** As the rules take them. */
  readonly stand: Delen;
  readonly van: (naam: DeelNaam) => readonly GetoondDeel[];
}

export const DelenContext = createContext<DelenOmgeving | null>(null);

/** What was recorded in step 1 to 4 of this report. */
export function useDelen(): DelenOmgeving {
  const omgeving = use(DelenContext);
  if (!omgeving) throw new Error('useDelen outside DelenContext');
  return omgeving;
}

const toon = (d: Omit<GetoondDeel, 'eerdere' | 'inhoud'>): Omit<GetoondDeel, 'eerdere'> => ({
  id: d.id,
  versie: d.versie,
  op: d.op,
  door: d.door,
  inhoud: { ...d },
});

/** The answer of the server, ready for page and rules. */
export function alsOmgeving(alles: AlleDelenFragment): DelenOmgeving {
  const van = (naam: DeelNaam): GetoondDeel[] =>
    alles[naam].map((d) => ({ ...toon(d), eerdere: d.eerdere.map((e) => toon(e)) }));
  return { van, stand: leesDelen(van) };
}
