import type { TermijnCijfersQueryVariables, Zoekdelen } from '@meldbaken/platform/graphql-client';
import { leesGoedeDelen, schrijfTermijnZoek, type AfloopKeuze, type TermijnZoek } from '@meldbaken/termijn/model';

/** What the figures are of, in the address: codes and ids only. A type alias, so that it fits `Zoekdelen`. */
export type CijfersZoek = {
  readonly jaar: string | undefined;
  readonly eenheid: string | undefined;
  readonly soort: string | undefined;
};

export function leesCijfersZoek(ruw: Zoekdelen): CijfersZoek {
  const { jaar, eenheid, soort } = leesGoedeDelen(ruw);
  return { jaar, eenheid, soort };
}

export const cijfersVraag = ({ jaar, eenheid, soort }: CijfersZoek): TermijnCijfersQueryVariables => ({
  jaar: jaar === undefined ? undefined : Number(jaar),
  eenheid,
  soort,
});

/** The terms behind a number: what the page is of, what the row or column adds, and how they ended. */
export function lijstAdres(zoek: TermijnZoek, afloop: AfloopKeuze, deel: TermijnZoek = {}): string {
  return `/termijnen?${schrijfTermijnZoek({ ...zoek, ...deel, afloop })}`;
}

export const verslagAdres = (zoek: TermijnZoek): string => `/uitvoer/termijncijfers.pdf?${schrijfTermijnZoek(zoek)}`;
