import type { MeldingCijferReeks, MeldingCijferRij, MeldingCijfers } from './melding-cijfers.type';

export const BLAD_KOP = ['Jaar', 'Wat', 'Verdeeld naar', 'Rij', 'Periode', 'Aantal'] as const;

export type BladCel = string | number;

const VERBORGEN = 'verborgen';

/** The figures of the page, one number a line; what is hidden there is hidden here. */
export const bladRegels = (c: MeldingCijfers): BladCel[][] => c.reeksen.flatMap((reeks) => reeksRegels(c.jaar, reeks));

function reeksRegels(jaar: number, r: MeldingCijferReeks): BladCel[][] {
  const rij = (naar: string, regel: MeldingCijferRij): BladCel[][] => [
    ...r.perioden.map(({ naam }, i) => [jaar, r.naam, naar, regel.naam, naam, regel.cellen[i] ?? VERBORGEN]),
    ...(r.perioden.length > 1 ? [[jaar, r.naam, naar, regel.naam, 'samen', regel.jaar ?? VERBORGEN]] : []),
  ];
  return [...rij('', r.totaal), ...r.indelingen.flatMap((i) => i.rijen.flatMap((regel) => rij(i.naam, regel)))];
}
