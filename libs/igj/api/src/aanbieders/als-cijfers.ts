import type { IgjCijfers as Cijfers, IgjCijferRegel as Regel } from '@meldbaken/igj/model';
import { IgjCijferRegel, IgjCijfers } from './aanbieder.type';

const regel = (r: Regel): IgjCijferRegel => Object.assign(new IgjCijferRegel(), r);

/** Figures as their GraphQL type. */
export const alsCijfers = (c: Cijfers): IgjCijfers =>
  Object.assign(new IgjCijfers(), {
    jaar: c.jaar,
    jaren: [...c.jaren],
    totaal: regel(c.totaal),
    perCategorie: c.perCategorie.map(regel),
    perKwartaal: c.perKwartaal.map(regel),
  });
